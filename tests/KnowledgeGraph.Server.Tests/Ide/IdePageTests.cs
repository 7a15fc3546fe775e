using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Ide;

public sealed class IdePageTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task Api_OpenedByBrowser_LeadsToFolderOfIde()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "graphql");
        request.Headers.Add("Accept", Browser);

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location.ShouldBe(new Uri("/graphql/", UriKind.Relative));
        response.Headers.Vary.ShouldBe(["Accept-Encoding", "Accept"]);
    }

    [Fact]
    public async Task FolderOfIde_OpenedByBrowser_IsTheIdeAndMayReachNoOtherHost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "graphql/");
        request.Headers.Add("Accept", Browser);

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<title>Banana Cake Pop</title>");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none';");
        policy.ShouldContain("connect-src 'self';");
        policy.ShouldNotContain("http");
    }

    [Fact]
    public async Task Query_InUrlOpenedByBrowser_LeadsToTheIde_WhichGetsItFromTheAddress()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "graphql?query=%7B__typename%7D&variables=%7B%7D");
        request.Headers.Add("Accept", Browser);

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/graphql/?query=%7B__typename%7D&variables=%7B%7D");
        response.Headers.Vary.ShouldBe(["Accept-Encoding", "Accept"]);
        (await Answer.GetAsync(server.Client, "graphql/?query=%7B__typename%7D", Browser)).Body
            .ShouldContain("<head><!-- Modified: this server added start.js. --><script src=\"start.js\"></script>");
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Query_InUrlOfAProgram_IsAnswered(string accept) =>
        (await Answer.GetAsync(server.Client, "graphql?query=%7B__typename%7D", accept)).Body.ShouldBe("""{"data":{"__typename":"Query"}}""");

    [Theory]
    [InlineData("index.html", "text/html")]
    [InlineData("favicon.svg", "image/svg+xml")]
    [InlineData("start.js", "text/javascript; charset=utf-8")]
    [InlineData("LICENSE", "text/plain; charset=utf-8")]
    public async Task File_OfIde_IsServed(string name, string contentType)
    {
        var answer = await Answer.GetAsync(server.Client, "graphql/" + name);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.ContentType.ShouldBe(contentType);
    }

    [Theory]
    [InlineData("service-worker.js")]
    [InlineData("nothing.js")]
    [InlineData("..%2Fappsettings.json")]
    public async Task File_ThatIsNotOfIde_IsNotFound(string name) =>
        (await Answer.GetAsync(server.Client, "graphql/" + name)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Configuration_OfIde_PointsAtApiAndHasExamples()
    {
        var configuration = JsonElement.Parse((await Answer.GetAsync(server.Client, "graphql/bcp-config.json")).Body);

        configuration.GetProperty("useBrowserUrlAsGraphQLEndpoint").GetBoolean().ShouldBeTrue();
        configuration.GetProperty("disableTelemetry").GetBoolean().ShouldBeTrue();
        configuration.GetProperty("endpoint").GetString().ShouldBe("/graphql");
        configuration.GetProperty("graphQLDocument").GetString()!.Split('\n')
            .Where(line => line.StartsWith("query ", StringComparison.Ordinal))
            .Take(3)
            .ShouldBe(["query WhoLedNato {", "query HowConnected {", "query WhereSourcesDisagree {"]);
    }

    [Fact]
    public async Task Configuration_OfALinkToAQuestion_HasItsDefaultsAsVariables()
    {
        var configuration = JsonElement.Parse((await Answer.GetAsync(
            server.Client, "graphql/bcp-config.json?documentId=article-5&variables=" + Uri.EscapeDataString("""{"n":[1]}"""))).Body);

        configuration.GetProperty("graphQLDocument").GetString()!.ShouldContain("query Article5($instrument: ID!) {");
        configuration.GetProperty("variables").GetRawText().Replace(" ", "").ReplaceLineEndings("")
            .ShouldBe("""{"instrument":"nato-article-5","n":[1]}""");
    }

    [Theory]
    [InlineData("documentId=article-6", "# There is no saved question \"article-6\". Did you mean \"article-5\"?\n")]
    [InlineData("query=%7B__typename%7D&variables=notjson", "# The variables of the link are not an object in JSON, and were left out.\n\n{__typename}")]
    [InlineData("query=%7B__typename%7D&variables=%5B1%5D", "# The variables of the link are not an object in JSON, and were left out.\n\n{__typename}")]
    [InlineData("query=%7B__typename", "{__typename")]
    public async Task Configuration_OfALinkThatIsWrong_SaysSoInTheDocument(string link, string start) =>
        JsonElement.Parse((await Answer.GetAsync(server.Client, "graphql/bcp-config.json?" + link)).Body)
            .GetProperty("graphQLDocument").GetString()!.ShouldStartWith(start);

    [Fact]
    public async Task Examples_EachRun_HaveData()
    {
        var configuration = JsonElement.Parse((await Answer.GetAsync(server.Client, "graphql/bcp-config.json")).Body);
        var names = configuration.GetProperty("graphQLDocument").GetString()!.Split('\n')
            .Where(line => line.StartsWith("query ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .ToArray();
        names.Length.ShouldBe(10);
        foreach (var name in names)
        {
            var body = $$"""{"query":{{configuration.GetProperty("graphQLDocument").GetRawText()}},"operationName":"{{name}}"}""";

            (await Answer.PostAsync(server.Client, body)).Body.ShouldStartWith("""{"data":{""", customMessage: name);
        }
    }
}
