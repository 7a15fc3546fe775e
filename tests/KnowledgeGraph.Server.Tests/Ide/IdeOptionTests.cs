using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Ide;

public sealed class IdeOptionTests
{
    [Fact]
    public async Task Ide_WhenNotInstalled_IsAPageThatSaysHow()
    {
        var server = await RunningServer.StartAsync("--Ide:Folder", "not-there");

        var page = await Answer.GetAsync(server.Client, "graphql/", "text/html");
        var data = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""");
        await server.DisposeAsync();

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldContain("Install <a href=\"https://nodejs.org\">Node.js</a>");
        data.Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Ide_WhenSwitchedOff_IsNotServed()
    {
        var server = await RunningServer.StartAsync("--Ide:Enabled", "false");

        var page = await Answer.GetAsync(server.Client, "graphql", "text/html");
        var file = await Answer.GetAsync(server.Client, "graphql/index.html");
        await server.DisposeAsync();

        page.Status.ShouldBe(HttpStatusCode.NotAcceptable);
        file.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PathBase_WhenConfigured_IsBeforeAllPathsAndInTheEndpoint()
    {
        var server = await RunningServer.StartAsync("--Http:PathBase", "/facts");

        using var redirect = new HttpRequestMessage(HttpMethod.Get, "facts/graphql");
        redirect.Headers.Add("Accept", "text/html");
        using var redirected = await server.Client.SendAsync(redirect);
        var page = await Answer.GetAsync(server.Client, "facts/graphql/", "text/html");
        var configuration = await Answer.GetAsync(server.Client, "facts/graphql/bcp-config.json");
        var data = await Answer.GetAsync(server.Client, "facts/graphql?query=%7B__typename%7D");
        await server.DisposeAsync();

        redirected.Headers.Location.ShouldBe(new Uri("/facts/graphql/", UriKind.Relative));
        page.Body.ShouldContain("<title>Banana Cake Pop</title>");
        JsonElement.Parse(configuration.Body).GetProperty("endpoint").GetString().ShouldBe("/facts/graphql");
        data.Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Examples_AreTheQuestionsOfTheSetThatIsServed()
    {
        using var folder = new TemporaryFolder();
        RailwayImages.Publish(0, folder["facts.kg"]);
        await using var server = new DisposableServer(await RunningServer.StartAsync("--image", folder["facts.kg"]));

        var document = await DocumentAsync(server.Client, "graphql/bcp-config.json");
        var home = await Answer.GetAsync(server.Client, "/");

        // The railway names no examples: one question of each of its groups, in their order.
        document.Split('\n').Where(line => line.StartsWith("query ", StringComparison.Ordinal)).Count().ShouldBe(3);
        document.ShouldContain("query StationsOfALine");
        home.Body.ShouldContain("<h3>");
        home.Body.ShouldContain("graphql?documentId=stations-of-a-line");
        home.Body.ShouldNotContain("NATO");
    }

    [Theory]
    [InlineData("article-5", "query Article5")]
    [InlineData("nothing-of-that-name", "query WhoLedNato")]
    public async Task Configuration_ForAQuestion_HasItsDocument(string name, string begins)
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        var document = await DocumentAsync(server.Client, $"graphql/bcp-config.json?documentId={name}");

        document.Split('\n').First(line => line.Length > 0 && !line.StartsWith('#')).ShouldStartWith(begins);
    }

    [Fact]
    public async Task Configuration_WhereFactsNeedAKey_SaysNothingOfThem()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--ApiKeys:Required", "true", "--ApiKeys:Keys:reader:Sha256", new string('a', 64)));

        foreach (var path in new[] { "graphql/bcp-config.json", "graphql/bcp-config.json?documentId=article-5" })
        {
            var configuration = await Answer.GetAsync(server.Client, path);

            configuration.Status.ShouldBe(HttpStatusCode.OK);
            JsonElement.Parse(configuration.Body).TryGetProperty("graphQLDocument", out _).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Introspection_WhenSwitchedOff_IsRefusedAndSchemaIsNotServed()
    {
        var server = await RunningServer.StartAsync("--GraphQL:AllowIntrospection", "false");

        var introspection = await Answer.PostAsync(
            server.Client, """{"query":"{ __schema { queryType { name } } }"}""", accept: "application/graphql-response+json");
        var schema = await Answer.GetAsync(server.Client, "schema.graphql");
        await server.DisposeAsync();

        introspection.Status.ShouldBe(HttpStatusCode.BadRequest);
        schema.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> DocumentAsync(HttpClient client, string path) =>
        JsonElement.Parse((await Answer.GetAsync(client, path)).Body).GetProperty("graphQLDocument").GetString()!;
}
