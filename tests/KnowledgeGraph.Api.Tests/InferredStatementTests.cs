using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Api.Tests;

public sealed class InferredStatementTests
{
    private const string InferredId = "st_00000000000000aa";

    private static readonly ApiClient Api = new(WithOneInferred(RailwaySet.Load().CompileCleanly()));

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
                + "\"premises\":[{\"subject\":{\"id\":\"aldermoor\"},\"object\":{\"id\":\"northvale\"}}]}]}");

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
        Api.Read("{ factSet { inferredStatementCount } }").ShouldBe("""{"inferredStatementCount":1}""");

    private static FactSet WithOneInferred(FactSet set)
    {
        var premise = set.Statements.Single(statement => statement is { Subject: "aldermoor", Predicate: "locatedIn" });
        var inferred = premise with
        {
            Id = InferredId,
            Object = new EntityValue("the-isles"),
            Evidence = default,
            Derivations = new EquatableArray<DerivationSymbol>([new("chain", new EquatableArray<string>([premise.Id]))]),
        };
        return set with { Statements = set.Statements.Append(inferred).ToEquatableArray() };
    }
}
