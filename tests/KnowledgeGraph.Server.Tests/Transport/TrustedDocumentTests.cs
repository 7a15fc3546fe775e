using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>Documents that clients name instead of sending them.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private const string Document = "query Kind { __typename }";
    private const string Data = """{"data":{"__typename":"Query"}}""";
    private const string NotFound =
        "There is no trusted document and no saved question with this id: \\\"documentId\\\" is \\\"sha256:\\\" and the digest of its text, its name in the manifest, or the name of the question.";

    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("sha256:")]
    [InlineData("")]
    public async Task Document_OfAFolder_IsFoundByItsDigest(string prefix)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "pages"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "pages", "kind.graphql"), Document);
        var server = await RunningServer.StartAsync("--Documents:Trusted", _folder.FullName);

        var posted = await Answer.PostAsync(server.Client, $$"""{"documentId":"{{prefix}}{{Hash}}","variables":{},"operationName":"Kind"}""");
        var got = await Answer.GetAsync(server.Client, $"graphql?documentId={prefix}{Hash}");
        var sent = await Answer.PostAsync(server.Client, """{"query":"{ a: __typename }"}""");
        await server.DisposeAsync();

        posted.Body.ShouldBe(Data);
        got.Body.ShouldBe(Data);
        sent.Body.ShouldBe("""{"data":{"a":"Query"}}""");
    }

    [Theory]
    [InlineData("""{"a1b2c3":"query Kind { __typename }"}""", "a1b2c3")]
    [InlineData("""{"sha256:0123":"query Kind { __typename }"}""", "sha256:0123")]
    [InlineData(
        """{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"k-1","name":"Kind","type":"query","body":"query Kind { __typename }"}]}""",
        "k-1")]
    public async Task Document_OfAManifest_IsFoundByItsNameAndByItsDigest(string manifest, string name)
    {
        var server = await RunningServer.StartAsync("--Documents:Trusted", await WriteAsync("manifest.json", manifest));

        var byName = await Answer.PostAsync(server.Client, $$"""{"documentId":"{{name}}"}""");
        var byDigest = await Answer.PostAsync(server.Client, $$"""{"documentId":"sha256:{{Hash}}"}""");
        await server.DisposeAsync();

        byName.Body.ShouldBe(Data);
        byDigest.Body.ShouldBe(Data);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    [InlineData(null, HttpStatusCode.BadRequest)]
    public async Task Document_ThatIsNotThere_IsOneClearError(string? accept, HttpStatusCode status)
    {
        var server = await RunningServer.StartAsync();

        var answer = await Answer.PostAsync(server.Client, """{"documentId":"sha256:00"}""", accept: accept);
        await server.DisposeAsync();

        answer.ShouldBeRefused(status, "DOCUMENT_NOT_FOUND", NotFound);
    }

    [Theory]
    [InlineData("""{"documentId":"x","query":"{ __typename }"}""", "Send one of \\\"query\\\", \\\"documentId\\\" and \\\"extensions.persistedQuery\\\".")]
    [InlineData("""{"documentId":7}""", "\\\"documentId\\\" must be a string or null.")]
    public async Task Document_NamedInNoWayThatThereIs_IsRefused(string body, string message)
    {
        var server = await RunningServer.StartAsync();

        var answer = await Answer.PostAsync(server.Client, body);
        await server.DisposeAsync();

        answer.ShouldBeRefused(HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", message);
    }

    [Fact]
    public async Task TrustedOnly_RunsTrustedDocumentsHoweverTheyComeAndNothingElse()
    {
        var manifest = await WriteAsync("manifest.json", JsonSerializer.Serialize(new Dictionary<string, string> { ["k"] = Document }));
        var server = await RunningServer.StartAsync("--Documents:Trusted", manifest, "--Documents:TrustedOnly", "true");

        var named = await Answer.PostAsync(server.Client, """{"documentId":"k"}""");
        var sent = await Answer.PostAsync(server.Client, $$"""{"query":"{{Document}}"}""");
        var namedByApollo = await Answer.PostAsync(server.Client, PersistedQuery(Hash));
        var other = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""");
        var registered = await Answer.PostAsync(
            server.Client, PersistedQuery(new string('0', 64)).Insert(1, "\"query\":\"{ __typename }\","));
        var unknown = await Answer.PostAsync(server.Client, PersistedQuery(new string('0', 64)));
        await server.DisposeAsync();

        named.Body.ShouldBe(Data);
        sent.Body.ShouldBe(Data);
        namedByApollo.Body.ShouldBe(Data);
        other.ShouldBeRefused(HttpStatusCode.BadRequest, "DOCUMENT_NOT_TRUSTED", "Only trusted documents are run here: identify one by \\\"documentId\\\".");
        registered.ShouldBeRefused(HttpStatusCode.BadRequest, "DOCUMENT_NOT_TRUSTED", "Only trusted documents are run here: identify one by \\\"documentId\\\".");
        unknown.ShouldBeRefused(HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
    }

    [InProcess]
    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"a":7}""")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"operations":[{"body":"{ __typename }"}]}""")]
    public async Task Manifest_ThatIsNone_KeepsTheServerFromStarting(string manifest)
    {
        var path = await WriteAsync("manifest.json", manifest);

        (await Should.ThrowAsync<InvalidDataException>(() => RunningServer.StartAsync("--Documents:Trusted", path)))
            .Message.ShouldStartWith($"Documents:Trusted: {path} is not a manifest of trusted documents");
    }

    [InProcess]
    [Fact]
    public async Task Path_WhereThereIsNothing_KeepsTheServerFromStarting() =>
        (await Should.ThrowAsync<InvalidDataException>(() => RunningServer.StartAsync("--Documents:Trusted", "not-there")))
            .Message.ShouldMatch("^Documents:Trusted: There are no trusted documents at .*not-there: there is neither a folder nor a file\\.$");

    private static string PersistedQuery(string hash) => """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"@"}}}""".Replace("@", hash, StringComparison.Ordinal);

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
