using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>The view of an operation, which is part of its text and may depend on variables, behind everything that keeps documents and answers.</summary>
public sealed class ViewOfOperationTests : IAsyncLifetime, IDisposable
{
    private const string Document = "query Who($day: Date) @view(asOf: $day) { line(id: \"valley-line\") { operatedBy { nodes { id } leftOut { byTime } } } }";
    private const string Certain = "query Who @view(asOf: \"2018-06-30\", certainty: CERTAIN) { line(id: \"valley-line\") { operatedBy { nodes { id } leftOut { byTime } } } }";
    private const string Before = """{"data":{"line":{"operatedBy":{"nodes":[{"id":"coast-lines"}],"leftOut":{"byTime":1}}}}}""";
    private const string After = """{"data":{"line":{"operatedBy":{"nodes":[{"id":"valley-rail"}],"leftOut":{"byTime":1}}}}}""";
    private const string Nobody = """{"data":{"line":{"operatedBy":{"nodes":[],"leftOut":{"byTime":2}}}}}""";
    private const string Both = """{"data":{"line":{"operatedBy":{"nodes":[{"id":"coast-lines"},{"id":"valley-rail"}],"leftOut":{"byTime":0}}}}}""";

    private readonly TemporaryFolder _folder = new();
    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        RailwayImages.Publish(0, _folder["facts.kg"]);
        await File.WriteAllTextAsync(_folder["manifest.json"], JsonSerializer.Serialize(new Dictionary<string, string> { ["who"] = Document, ["certain"] = Certain }));
        _server = await RunningServer.StartAsync("--image", _folder["facts.kg"], "--Documents:Trusted", _folder["manifest.json"]);
    }

    public Task DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TrustedDocument_HasTheViewOfItsVariables()
    {
        (await PostAsync("""{"documentId":"who","variables":{"day":"2015-06-01"}}""")).ShouldBe(Before);
        (await PostAsync("""{"documentId":"who","variables":{"day":"2025-01-20"}}""")).ShouldBe(After);
        (await PostAsync("""{"documentId":"certain"}""")).ShouldBe(Nobody);
        (await PostAsync("""{"documentId":"who"}""")).ShouldBe(Both);
        (await PostAsync("""{"documentId":"who","variables":{"day":"2015-06-01"}}""")).ShouldBe(Before);
    }

    [Fact]
    public async Task AutomaticDocument_HasTheViewOfItsVariables()
    {
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)))}}}"}}""";

        (await PostAsync(JsonSerializer.Serialize(new { query = Document, variables = new { day = "2015-06-01" }, extensions = JsonElement.Parse(extensions) }))).ShouldBe(Before);
        (await PostAsync($$$"""{"extensions":{{{extensions}}},"variables":{"day":"2025-01-20"}}""")).ShouldBe(After);
        (await PostAsync($$$"""{"extensions":{{{extensions}}}}""")).ShouldBe(Both);
        (await PostAsync($$$"""{"extensions":{{{extensions}}},"variables":{"day":"2015-06-01"}}""")).ShouldBe(Before);
    }

    [Fact]
    public async Task EntityTag_IsOfOneView()
    {
        var (tag, body) = await GetAsync("""{"day":"2015-06-01"}""", ifNoneMatch: null);
        var (sameTag, nothing) = await GetAsync("""{"day":"2015-06-01"}""", tag);
        var (otherTag, other) = await GetAsync("""{"day":"2025-01-20"}""", tag);
        var (everTag, ever) = await GetAsync("{}", tag);

        (sameTag, nothing).ShouldBe((tag, null));
        (body, other, ever).ShouldBe((Before, After, Both));
        new[] { tag, otherTag, everTag }.ShouldBeUnique();
    }

    [Fact]
    public async Task InvalidView_IsAnErrorAndNotKept()
    {
        using var response = await _server.Client.GetAsync(new Uri(Url("""{"day":"2015-02-30"}"""), UriKind.Relative));

        (await response.Content.ReadAsStringAsync()).ShouldContain("there is no such day in this month");
        response.Headers.ETag.ShouldBeNull();
    }

    private static string Url(string variables) => $"graphql?documentId=who&variables={Uri.EscapeDataString(variables)}";

    private async Task<string> PostAsync(string body) => (await Answer.PostAsync(_server.Client, body)).Body;

    /// <returns>The entity tag and the body; null for a body that the client has.</returns>
    private async Task<(string Tag, string? Body)> GetAsync(string variables, string? ifNoneMatch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url(variables));
        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch).ShouldBeTrue();
        }

        using var response = await _server.Client.SendAsync(request);
        var tag = response.Headers.ETag.ShouldNotBeNull().ToString();
        return (tag, response.StatusCode == HttpStatusCode.NotModified ? null : await response.Content.ReadAsStringAsync());
    }
}
