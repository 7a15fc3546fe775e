namespace KnowledgeGraph.Server.Tests.Federation;

/// <summary>Operations across subgraphs, run by two gateways that exist.</summary>
/// <seealso href="https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/federation"/>
public sealed class GatewayTests(FederatedGraphs graphs) : IClassFixture<FederatedGraphs>
{
    [Theory]
    [InlineData(FederatedGraphs.Sets)]
    [InlineData(FederatedGraphs.Teams)]
    public void Subgraphs_WhenComposed_FitWithoutAHint(string graph) => graphs.Faults(graph).ShouldBe("[] []");

    [Theory]
    [InlineData("apollo")]
    [InlineData("hive")]
    public void Entity_OfOneSet_LeadsToWhatAnotherHasOfItByAnIdentifier(string gateway)
    {
        graphs.Answer(FederatedGraphs.Sets, gateway, "fromRail").ShouldBe(
            """
            {"data":{"rail":{"operator":{"name":"Valley Rail #0","shared":{"id":"lei:VALLEYRAIL0000000010","tram":{"name":"Valley Trams","favours":{"nodes":[{"name":"Tram 101"}]}}}}}}}
            """);
        graphs.Answer(FederatedGraphs.Sets, gateway, "fromTram").ShouldBe(
            """
            {"data":{"tram":{"company":{"shared":{"id":"lei:VALLEYRAIL0000000010","rail":{"__typename":"rail_Operator","id":"valley-rail","operates":{"nodes":[{"name":"Valley Line #0"}]}}}}}}}
            """);
    }

    [Theory]
    [InlineData("apollo")]
    [InlineData("hive")]
    public void Entity_WithTheSameIdInBothSets_LeadsToTheOther(string gateway) =>
        graphs.Answer(FederatedGraphs.Sets, gateway, "byId").ShouldBe(
            """{"data":{"tram":{"stop":{"label":["Aldermoor"],"shared":{"id":"aldermoor","rail":{"name":"Aldermoor #0","platforms":6}}}}}}""");

    [Theory]
    [InlineData("apollo")]
    [InlineData("hive")]
    public void SharedEntity_ByAnyId_IsInEachSetThatKnowsTheId(string gateway) =>
        graphs.Answer(FederatedGraphs.Sets, gateway, "byAny").ShouldBe(
            """
            {"data":{"identifier":{"id":"lei:VALLEYRAIL0000000010","rail":{"id":"valley-rail"},"tram":{"id":"valley-trams"}},"own":{"id":"aldermoor","rail":{"name":"Aldermoor #0"},"tram":{"name":"Aldermoor Square"}},"unknown":{"id":"nobody","rail":null,"tram":null}}}
            """);

    [Theory]
    [InlineData("apollo")]
    [InlineData("hive")]
    public void Lists_OfTwoSets_AreJoinedItemByItem(string gateway) =>
        graphs.Answer(FederatedGraphs.Sets, gateway, "lists").ShouldBe(
            """
            {"data":{"rail":{"stations":{"totalCount":7,"nodes":[{"name":"Aldermoor #0","shared":{"tram":{"name":"Aldermoor Square"}}},{"name":"Brightwater #0","shared":{"tram":null}}]}},"tram":{"stops":{"nodes":[{"id":"aldermoor"},{"id":"sandwick-depot"},{"id":"sandwick-market"},{"id":"sandwick-quay"}]}}}}
            """);

    [Theory]
    [InlineData("apollo")]
    [InlineData("hive")]
    public void ServiceOfAnotherTeam_AddsToAKind_AndRefersToIt(string gateway)
    {
        graphs.Answer(FederatedGraphs.Teams, gateway, "ofStation").ShouldBe(
            """{"data":{"station":{"name":"Aldermoor #0","reviews":[{"text":"Good tea."},{"text":"Cold platforms."}]}}}""");
        graphs.Answer(FederatedGraphs.Teams, gateway, "toStation").ShouldBe(
            """{"data":{"latestReview":{"text":"Nobody there.","station":{"name":"Dunmere #0","locatedIn":{"nodes":[{"name":"Southshore #0"},{"name":"The Isles #0"}]}}}}}""");
    }

    [Theory]
    [InlineData("apollo")]
    [InlineData("hive")]
    public void ServiceOfAnotherTeam_AddsToAnAbstractKind(string gateway) =>
        graphs.Answer(FederatedGraphs.Teams, gateway, "ofEveryKind").ShouldBe(
            """
            {"data":{"agents":{"nodes":[{"__typename":"Authority","name":"Rail Office #0","visits":11},{"__typename":"Operator","name":"Coast Lines #0","visits":11},{"__typename":"Operator","name":"Harbour Transit #0","visits":15},{"__typename":"Operator","name":"Valley Rail #0","visits":11}]}}}
            """);
}
