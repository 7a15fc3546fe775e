using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Federation;

/// <summary>Where a server is a subgraph, what stays as it is, and which options do not go together.</summary>
public sealed class SubgraphEndpointTests : IDisposable
{
    private const string Service = "{ _service { sdl } }";

    private readonly TemporaryFolder _folder = new();

    public SubgraphEndpointTests() => RailwayImages.Publish(0, _folder["facts.kg"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Server_WithoutTheOption_IsNoSubgraph()
    {
        await using var server = await StartAsync();

        (await AskAsync(server, "graphql", Service)).ShouldContain("Cannot query field \\\"_service\\\" on type \\\"Query\\\".");
        (await PostAsync(server, "federation", Service)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Server_WithoutANamespace_IsASubgraphWhereTheApiIs()
    {
        await using var server = await StartAsync("--GraphQL:Federation", "true");

        (await AskAsync(server, "graphql", Service)).ShouldContain("type Station implements Node & Entity & Infrastructure & Place @key(fields: \\\"id\\\")");
        (await AskAsync(server, "graphql", "{ line(id: \"valley-line\") { name } }")).ShouldBe("""{"data":{"line":{"name":"Valley Line #0"}}}""");
        (await PostAsync(server, "federation", Service)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Server_WithANamespace_LeavesTheApiAsItIs()
    {
        await using var server = await StartAsync("--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail");

        (await AskAsync(server, "graphql", "{ line(id: \"valley-line\") { __typename name } }")).ShouldBe("""{"data":{"line":{"__typename":"Line","name":"Valley Line #0"}}}""");
        (await AskAsync(server, "graphql", Service)).ShouldContain("Cannot query field");
        (await AskAsync(server, "federation", "{ __typename rail { __typename line(id: \"valley-line\") { __typename name } } }"))
            .ShouldBe("""{"data":{"__typename":"Query","rail":{"__typename":"rail_Query","line":{"__typename":"rail_Line","name":"Valley Line #0"}}}}""");
        using var schema = await server.Client.GetAsync("schema.graphql");
        (await schema.Content.ReadAsStringAsync()).ShouldNotContain("rail_");
        using var questions = await server.Client.GetAsync("questions");
        questions.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Subgraph_WhenTheFactsChange_AnswersFromTheNewOnes()
    {
        var image = _folder["facts.kg"];
        await using var server = await StartAsync("--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail", "--Images:PollingInterval", "00:00:00.1");
        const string query = "{ sharedEntity(id: \"valley-line\") { rail { name } } }";
        (await AskAsync(server, "federation", query)).ShouldContain("Valley Line #0");

        RailwayImages.Publish(1, image);
        string answer;
        var tries = 0;
        while (!(answer = await AskAsync(server, "federation", query)).Contains("#1", StringComparison.Ordinal) && tries++ < 600)
        {
            await Task.Delay(50);
        }

        answer.ShouldBe("""{"data":{"sharedEntity":{"rail":{"name":"Valley Line #1"}}}}""");
    }

    [Theory]
    [InlineData("graphql")]
    [InlineData("federation", "--GraphQL:FederationNamespace", "rail")]
    public async Task Schema_OfAServerThatDoesNotShowIt_IsNotShown(string path, params string[] options)
    {
        await using var server = await StartAsync(["--GraphQL:Federation", "true", "--GraphQL:AllowIntrospection", "false", .. options]);

        var answer = await AskAsync(server, path, Service);

        answer.ShouldContain("\"data\":{\"_service\":{\"sdl\":null}}");
        answer.ShouldContain("This server does not show its schema. The team of the gateway gets it with `kg schema --federation`.");
        answer.ShouldContain("\"code\":\"SCHEMA_NOT_SHOWN\"");
    }

    [Fact]
    public async Task Subgraph_WhereOnlyTrustedDocumentsRun_RunsNoOthersAndNoSavedQuestions()
    {
        await using var server = await StartAsync(
            "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail", "--Documents:TrustedOnly", "true");

        (await AskAsync(server, "federation", "{ __typename }")).ShouldContain("DOCUMENT_NOT_TRUSTED");
    }

    [InProcess]
    [Theory]
    [InlineData("GraphQL:FederationNamespace has no effect without GraphQL:Federation true.", "--GraphQL:FederationNamespace", "rail")]
    [InlineData("GraphQL:FederationIdentifiers has no effect without GraphQL:Federation true.", "--GraphQL:FederationIdentifiers", "lei")]
    [InlineData("GraphQL:FederationIdentifiers has no effect without GraphQL:FederationNamespace: ", "--GraphQL:Federation", "true", "--GraphQL:FederationIdentifiers", "lei")]
    [InlineData("GraphQL:FederationNamespace is '9rail'. It must begin with a letter, ", "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "9rail")]
    [InlineData("GraphQL:FederationNamespace is 'rail_'. It must begin with a letter, ", "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail_")]
    [InlineData("GraphQL:FederationNamespace is 'rail way'. It must begin with a letter, ", "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail way")]
    [InlineData("GraphQL:FederationNamespace is 'id'. It is the name of a field that all sets of the graph have.", "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "id")]
    public void Options_ThatDoNotGoTogether_KeepTheServerFromStarting(string message, params string[] options) =>
        Should.Throw<InvalidOptionException>(() => RunningServer.StartAsync(options)).Message.ShouldStartWith(message);

    [InProcess]
    [Fact]
    public void Scheme_ThatTheSetDoesNotHave_KeepsTheServerFromStarting() =>
        Should.Throw<RefusedImageException>(() => StartAsync(
                "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail", "--GraphQL:FederationIdentifiers", "lei, wikidata"))
            .Message.ShouldBe(
                "The facts do not fit the options of federation. The set \"Railway\" has no identifier scheme \"wikidata\": "
                + "it has lei, registry, stationCode.");

    private async Task<DisposableServer> StartAsync(params string[] options) =>
        new(await RunningServer.StartAsync(["--image", _folder["facts.kg"], .. options]));

    private static async Task<HttpResponseMessage> PostAsync(DisposableServer server, string path, string query)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        return await server.Client.PostAsync(path, content);
    }

    private static async Task<string> AskAsync(DisposableServer server, string path, string query)
    {
        using var response = await PostAsync(server, path, query);
        return await response.Content.ReadAsStringAsync();
    }
}
