namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>The clients and code generators that front ends use, against a server of the sample set.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm"/>
public sealed class SampleClientTests(SampleClients clients) : IClassFixture<SampleClients>
{
    private const string FirstPages =
        """
        "stations":["Aldermoor #0","Brightwater #0","Café Corner #0"],"totalCount":7,"served":["SERVES Aldermoor #0"],"gauge":1.435
        """;

    private const string BothPages =
        """
        "stations":["Aldermoor #0","Brightwater #0","Café Corner #0","Dunmere #0","Dunmere North #0","Eastquay #0"],
        "totalCount":7,"served":["SERVES Aldermoor #0","SERVES Brightwater #0"],"gauge":1.435
        """;

    [Fact]
    public void RelayCompiler_GivenConnectionsAndRefetchableFragments_WritesTheQueriesOfTheirPages()
    {
        clients.Build.SaidBy("relay").ShouldContain("Compilation completed");
        clients.Build.RelayArtifacts.ShouldBe(
        [
            "stationsAllPageQuery.graphql.ts",
            "stationsOfLinePageQuery.graphql.ts",
            "stationsQuery.graphql.ts",
            "stations_all.graphql.ts",
            "stations_ofLine.graphql.ts",
        ]);
    }

    [Fact]
    public void GeneratedTypes_UnderStrictTypeScript_CompileAndRefuseWhatIsWrong()
    {
        clients.Build.GeneratedFiles.ShouldBe(["gql.ts", "graphql.ts", "index.ts", "schema.ts"]);
        clients.Build.SaidBy("genql").ShouldContain("Success!");
        clients.Build.SaidBy("typescript").ShouldBeEmpty();
    }

    [Fact]
    public async Task Relay_ReadingASecondPage_AddsItToTheFirst() =>
        (await clients.ReadAsync("relay")).ShouldBe(Joined(
            """
            {"first":{"stations":["Aldermoor #0","Brightwater #0","Café Corner #0"],"served":["SERVES Aldermoor #0"],"kilometres":84.5},
            "second":{"stations":["Aldermoor #0","Brightwater #0","Café Corner #0","Dunmere #0","Dunmere North #0"],
            "served":["SERVES Aldermoor #0","SERVES Brightwater #0"],"kilometres":84.5},
            "operations":["stationsQuery","stationsAllPageQuery","stationsOfLinePageQuery"]}
            """));

    /// <summary>Each document goes by its hash; where the server has not seen it, a second request brings the text.</summary>
    [Fact]
    public async Task Apollo_ReadingASecondPageByHash_AddsItToTheFirst() =>
        (await clients.ReadAsync("apollo")).ShouldBe(Pages("""["GET","POST","GET","POST","GET","GET"]"""));

    [Fact]
    public async Task Urql_ReadingASecondPage_AddsItToTheFirst() =>
        (await clients.ReadAsync("urql")).ShouldBe(Pages("""["GET","GET","GET","GET"]"""));

    [Fact]
    public async Task Genql_FollowingACursor_ReadsTheNextPage() =>
        (await clients.ReadAsync("genql")).ShouldBe(Joined(
            """
            [{"name":"Aldermoor #0","gauges":[1.435]},{"name":"Brightwater #0","gauges":[1.435]},{"name":"Café Corner #0","gauges":[null]},
            {"name":"Dunmere #0","gauges":[]},{"name":"Dunmere North #0","gauges":[]},{"name":"Eastquay #0","gauges":[null]}]
            """));

    private static string Pages(string methods) =>
        Joined($$"""{"first":{{{FirstPages}}},"second":{{{BothPages}}},"methods":{{methods}}}""");

    private static string Joined(string lines) => lines.ReplaceLineEndings("");
}
