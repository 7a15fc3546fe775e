using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Questions;

/// <summary>The saved questions of the railway by REST.</summary>
public sealed class QuestionRoutesTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        _server = await RunningServer.StartAsync("--image", image, "--Documents:TrustedOnly", "true");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task List_NamesEveryQuestionWithItsVariables()
    {
        using var list = JsonDocument.Parse(await _server.Client.GetStringAsync("questions"));

        list.RootElement.EnumerateArray().Select(question => question.GetProperty("name").GetString()).ShouldBe(
            ["do-the-sources-agree", "operators-on-a-day", "stations-of-a-line"]);
        list.RootElement[2].GetProperty("variables")[0].GetRawText().ShouldBe(
            """{"name":"line","type":"ID!","defaultValue":"\u0022valley-line\u0022","description":"The line."}""");
    }

    [Fact]
    public async Task Question_IsAnsweredAsByGraphQL()
    {
        var byRest = await _server.Client.GetStringAsync("questions/stations-of-a-line");
        var byName = await _server.Client.GetStringAsync("graphql?documentId=stations-of-a-line");

        byRest.ShouldBe(byName);
        byRest.ShouldContain("aldermoor");
    }

    [Fact]
    public async Task Variables_AreReadFromTheQueryString()
    {
        using var answer = JsonDocument.Parse(await _server.Client.GetStringAsync("questions/stations-of-a-line?line=harbour-branch&first=1"));

        answer.RootElement.GetProperty("data").GetProperty("line").GetProperty("serves").GetProperty("nodes").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("questions/stations-of-a-line.csv", "*/*")]
    [InlineData("questions/stations-of-a-line", "text/csv")]
    [InlineData("questions/stations-of-a-line", "text/csv, application/json;q=0.5")]
    public async Task Csv_IsATable(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept).ShouldBeTrue();

        using var response = await _server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("name,serves.id,serves.name\r\nValley Line #0,aldermoor,Aldermoor #0\r\n");
    }

    [Fact]
    public async Task Csv_WithAnUnknownId_HasTheHintInAHeader()
    {
        using var csv = await _server.Client.GetAsync("questions/stations-of-a-line.csv?line=valley-lin\u00e9");
        using var json = JsonDocument.Parse(await _server.Client.GetStringAsync("questions/stations-of-a-line?line=valley-lin\u00e9"));
        using var known = await _server.Client.GetAsync("questions/stations-of-a-line.csv");

        var header = csv.Headers.GetValues("GraphQL-Hints").ShouldHaveSingleItem();
        header.ShouldAllBe(character => char.IsAscii(character));
        JsonSerializer.Deserialize<string[]>(header).ShouldNotBeNull().ShouldHaveSingleItem()
            .ShouldBe(json.RootElement.GetProperty("extensions").GetProperty("hints")[0].GetProperty("message").GetString());
        json.RootElement.GetRawText().ShouldContain("valley-lin");
        known.Headers.Contains("GraphQL-Hints").ShouldBeFalse();
    }

    [Theory]
    [InlineData("stations-of-a-lin", " Did you mean \"stations-of-a-line\"?")]
    [InlineData("nothing-of-the-kind-at-all", "or the name of the question.")]
    public async Task DocumentId_ThatIsUnknown_NamesTheQuestionThatWasMeant(string name, string end)
    {
        using var response = await _server.Client.GetAsync($"graphql?documentId={name}");
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        answer.RootElement.GetProperty("errors")[0].GetProperty("message").GetString().ShouldNotBeNull().ShouldEndWith(end);
    }

    [Fact]
    public async Task Answer_ThatTheClientHas_IsNotSentAgain_AndFormsHaveTagsOfTheirOwn()
    {
        using var json = await _server.Client.GetAsync("questions/stations-of-a-line");
        using var csv = await _server.Client.GetAsync("questions/stations-of-a-line.csv");
        json.Headers.ETag.ShouldNotBe(csv.Headers.ETag);
        using var request = new HttpRequestMessage(HttpMethod.Get, "questions/stations-of-a-line");
        request.Headers.IfNoneMatch.Add(json.Headers.ETag.ShouldNotBeNull());

        using var again = await _server.Client.SendAsync(request);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("questions/stations", 404, "QUESTION_NOT_FOUND", "Did you mean \"stations-of-a-line\"?")]
    [InlineData("questions/statoins-of-a-line", 404, "QUESTION_NOT_FOUND", "Did you mean \"stations-of-a-line\"?")]
    [InlineData("questions/stations-of-a-line?lin=x", 400, "HTTP_BAD_REQUEST", "has no variable \"lin\"; it has \"line\", \"first\".")]
    [InlineData("questions/do-the-sources-agree", 400, "HTTP_BAD_REQUEST", "needs the variable \"about\", of type ID!.")]
    [InlineData("questions/do-the-sources-agree.csv", 400, "HTTP_BAD_REQUEST", "needs the variable \"about\", of type ID!.")]
    [InlineData("questions/stations-of-a-line?receipt=yes", 400, "HTTP_BAD_REQUEST", "receipt is \"yes\": it must be true or false, and given once.")]
    [InlineData("questions/stations-of-a-line?first=many", 400, "GRAPHQL_BAD_VARIABLES", "first")]
    [InlineData("questions/operators-on-a-day.csv?day=2025-02-30", 400, "GRAPHQL_BAD_VARIABLES", "day")]
    public async Task WrongQuestion_IsAnErrorThatSaysWhatIsWrong(string path, int status, string code, string message)
    {
        using var response = await _server.Client.GetAsync(path);

        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, text);
        using var answer = JsonDocument.Parse(text);
        var error = answer.RootElement.GetProperty("errors")[0];
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain(message);
    }

    [Fact]
    public async Task PathBase_IsInAddresses()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync("--image", _folder["facts.kg"], "--Http:PathBase", "/facts"));

        (await server.Client.GetStringAsync("facts/questions")).ShouldContain("\"href\":\"/facts/questions/stations-of-a-line\"");
        (await server.Client.GetStringAsync("facts/openapi.json")).ShouldContain("\"url\": \"/facts\"");
    }

    [Fact]
    public async Task Table_ThatIsFarLargerThanItsAnswer_IsRefused()
    {
        using var railway = new RailwayFolder();
        var descriptions = string.Join(' ', Enumerable.Range(0, 20).Select(number => $"d{number}: description"));
        File.WriteAllText(
            railway["questions/wide.graphql"], $"# Which?\n{{ line(id: \"valley-line\") {{ {descriptions} serves {{ nodes {{ id }} }} }} }}\n");
        await using var server = new DisposableServer(await RunningServer.StartAsync("--watch", railway.Path, "--GraphQL:MaxResponseSize", "1000"));

        (await server.Client.GetAsync("questions/wide")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var csv = await server.Client.GetAsync("questions/wide.csv");

        csv.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await csv.Content.ReadAsStringAsync()).ShouldContain("ANSWER_TOO_LARGE");
    }

    [Fact]
    public async Task Post_IsNotAllowed()
    {
        using var response = await _server.Client.PostAsync("questions/stations-of-a-line", null);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Description_IsReadByTheLibraryWithoutAFault()
    {
        var text = await _server.Client.GetStringAsync("openapi.json");

        var (document, diagnostic) = Microsoft.OpenApi.OpenApiDocument.Parse(text);

        diagnostic!.Errors.ShouldBeEmpty();
        document!.Paths.Keys.ShouldBe(
            ["/questions", "/questions/{name}.csv", "/questions/do-the-sources-agree", "/questions/operators-on-a-day", "/questions/stations-of-a-line"]);
        document.Components!.Schemas!.Keys.ShouldContain("Certainty");
    }

    [Fact]
    public async Task Description_TellsWhatVariablesAreAndTheirDefaults()
    {
        using var page = JsonDocument.Parse(await _server.Client.GetStringAsync("openapi.json"));
        var paths = page.RootElement.GetProperty("paths");

        Operation("operators-on-a-day").GetProperty("description").GetString()
            .ShouldBe("With the defaults: day = \"2025-01-20\", certainty = POSSIBLE. Other values make it a question about those.");
        Parameter("operators-on-a-day", 0).ShouldStartWith("A ");
        Parameter("operators-on-a-day", 0).ShouldEndWith(" Type: Date. Default: \"2025-01-20\".");
        Parameter("stations-of-a-line", 0).ShouldBe("The line. Type: ID!. Default: \"valley-line\".");
        paths.GetProperty("/questions/{name}.csv").GetProperty("get").GetProperty("parameters")[0].GetProperty("schema").GetProperty("enum")
            .GetArrayLength().ShouldBe(3);

        JsonElement Operation(string name) => paths.GetProperty("/questions/" + name).GetProperty("get");
        string Parameter(string name, int index) =>
            Operation(name).GetProperty("parameters")[index].GetProperty("description").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Description_HasTheParameterThatAsksForAReceipt()
    {
        using var page = JsonDocument.Parse(await _server.Client.GetStringAsync("openapi.json"));
        foreach (var path in page.RootElement.GetProperty("paths").EnumerateObject().Skip(2))
        {
            path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().Last().GetProperty("$ref").GetString()
                .ShouldBe("#/components/parameters/receipt", path.Name);
        }

        page.RootElement.GetProperty("components").GetProperty("parameters").GetProperty("receipt").GetProperty("schema").GetProperty("type").GetString()
            .ShouldBe("boolean");
        using var answer = JsonDocument.Parse(await _server.Client.GetStringAsync("questions/stations-of-a-line?receipt=true"));
        answer.RootElement.GetProperty("extensions").GetProperty("receipt").GetProperty("contentHash").GetString().ShouldNotBeNullOrEmpty();
    }
}
