using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests;

public sealed class InferredStatementTests
{
    private static readonly FactSet Set = RailwaySet.Load().CompileCleanly();

    private static readonly ApiClient Api = new(Set);

    private static readonly string InferredId =
        Set.Statements.Single(statement => statement is { Subject: "aldermoor", Predicate: "locatedIn", IsInferred: true }).Id;

    [Fact]
    public void Statement_DrawnByRule_SaysHow() =>
        Api.Read($$"""
            {
              statement(id: "{{InferredId}}") {
                inferred evidence { offset } derivations { rule premises { subject { id } object { id } } }
              }
            }
            """)
            .ShouldBe("{\"inferred\":true,\"evidence\":[],\"derivations\":[{\"rule\":\"chain\","
                + "\"premises\":[{\"subject\":{\"id\":\"aldermoor\"},\"object\":{\"id\":\"northvale\"}},"
                + "{\"subject\":{\"id\":\"northvale\"},\"object\":{\"id\":\"the-isles\"}}]}]}");

    [Fact]
    public void Relation_WithInferred_IsLeftOutWhenAsked() =>
        Api.Read("{ station(id: \"aldermoor\") { locatedIn { nodes { id } } stated: locatedIn(includeInferred: false) { nodes { id } } } }")
            .ShouldBe("""{"locatedIn":{"nodes":[{"id":"northvale"},{"id":"the-isles"}]},"stated":{"nodes":[{"id":"northvale"}]}}""");

    [Fact]
    public void Path_WithoutInferred_TakesTheLongWay() =>
        Api.Read("""
            { shortestPath(from: "aldermoor", to: "the-isles", via: { includeInferred: false, predicates: [LOCATED_IN, PART_OF] }) { nodes { id } } }
            """).ShouldBe("""{"nodes":[{"id":"aldermoor"},{"id":"northvale"},{"id":"the-isles"}]}""");

    [Fact]
    public void FactSet_CountsInferred() =>
        Api.Read("{ factSet { inferredStatementCount } }").ShouldBe("""{"inferredStatementCount":6}""");
}
