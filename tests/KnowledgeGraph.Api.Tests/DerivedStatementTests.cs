using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests;

public sealed class DerivedStatementTests
{
    private static readonly FactSet Set = RailwaySet.Load().CompileCleanly();

    private static readonly ApiClient Api = new(Set);

    private static readonly string DerivedId =
        Set.Statements.Single(statement => statement is { Subject: "aldermoor", Predicate: "locatedIn", Basis: Basis.Derived }).Id;

    [Fact]
    public void Statement_DrawnByRule_SaysHow() =>
        Api.Read($$"""
            {
              statement(id: "{{DerivedId}}") {
                basis evidence { offset } derivations { rule premises { subject { id } object { id } } }
              }
            }
            """)
            .ShouldBe("{\"basis\":\"DERIVED\",\"evidence\":[],\"derivations\":[{\"rule\":\"chain\","
                + "\"premises\":[{\"subject\":{\"id\":\"aldermoor\"},\"object\":{\"id\":\"northvale\"}},"
                + "{\"subject\":{\"id\":\"northvale\"},\"object\":{\"id\":\"the-isles\"}}]}]}");

    [Fact]
    public void Relation_WithDerived_IsLeftOutWhenAsked() =>
        Api.Read("{ station(id: \"aldermoor\") { locatedIn { nodes { id } } stated: locatedIn(view: { basis: [EXPLICIT, IMPLIED] }) { nodes { id } } } }")
            .ShouldBe("""{"locatedIn":{"nodes":[{"id":"northvale"},{"id":"the-isles"}]},"stated":{"nodes":[{"id":"northvale"}]}}""");

    [Fact]
    public void Path_WithoutDerived_TakesTheLongWay() =>
        Api.Read("""
            { shortestPath(from: "aldermoor", to: "the-isles", via: { view: { basis: [EXPLICIT, IMPLIED] }, predicates: [LOCATED_IN, PART_OF] }) { nodes { id } } }
            """).ShouldBe("""{"nodes":[{"id":"aldermoor"},{"id":"northvale"},{"id":"the-isles"}]}""");

    [Fact]
    public void FactSet_CountsDerived() =>
        Api.Read("{ factSet { derivedStatementCount } }").ShouldBe("""{"derivedStatementCount":6}""");
}
