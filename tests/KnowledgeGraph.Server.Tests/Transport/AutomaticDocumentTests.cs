using System.Net;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>Apollo's automatic persisted queries.</summary>
/// <seealso href="https://www.apollographql.com/docs/apollo-server/performance/apq"/>
public sealed class AutomaticDocumentTests
{
    [Fact]
    public async Task Document_OnceRegistered_IsRunByItsDigest()
    {
        var server = await RunningServer.StartAsync();
        const string Document = "{ once: __typename }";

        var before = await Answer.PostAsync(server.Client, Named(Document), accept: "application/json");
        var registered = await Answer.PostAsync(server.Client, Sent(Document));
        var posted = await Answer.PostAsync(server.Client, Named(Document));
        var got = await Answer.GetAsync(server.Client, "graphql?extensions=" + Uri.EscapeDataString(Extensions(HashOf(Document).ToUpperInvariant())));
        await server.DisposeAsync();

        before.ShouldBeRefused(HttpStatusCode.OK, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        registered.Body.ShouldBe("""{"data":{"once":"Query"}}""");
        posted.Body.ShouldBe("""{"data":{"once":"Query"}}""");
        got.Body.ShouldBe("""{"data":{"once":"Query"}}""");
    }

    [Fact]
    public async Task Document_RegisteredOverGet_IsRunByItsDigest()
    {
        var server = await RunningServer.StartAsync();
        const string Document = "{ get: __typename }";
        var extensions = Uri.EscapeDataString(Extensions(HashOf(Document)));

        var registered = await Answer.GetAsync(server.Client, $"graphql?query={Uri.EscapeDataString(Document)}&extensions={extensions}");
        var named = await Answer.GetAsync(server.Client, $"graphql?extensions={extensions}");
        await server.DisposeAsync();

        registered.Body.ShouldBe("""{"data":{"get":"Query"}}""");
        named.Body.ShouldBe("""{"data":{"get":"Query"}}""");
    }

    [Fact]
    public async Task Document_RegisteredUnderAnotherDigest_IsRefused()
    {
        var server = await RunningServer.StartAsync();

        var answer = await Answer.PostAsync(server.Client, $$"""{"query":"{ a: __typename }","extensions":{{Extensions(HashOf("{ b: __typename }"))}}}""");
        var named = await Answer.PostAsync(server.Client, Named("{ b: __typename }"));
        await server.DisposeAsync();

        answer.ShouldBeRefused(
            HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", "\\\"extensions.persistedQuery.sha256Hash\\\" is not the SHA-256 of \\\"query\\\".");
        named.ShouldBeRefused(HttpStatusCode.BadRequest, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }

    [Theory]
    [InlineData("--Documents:MaxAutomatic", "2")]
    [InlineData("--Documents:MaxAutomaticBytes", "40")]
    public async Task Documents_PastTheLimit_GoByLastUse(string option, string value)
    {
        var server = await RunningServer.StartAsync(option, value);
        await Answer.PostAsync(server.Client, Sent("{ a: __typename }"));
        await Answer.PostAsync(server.Client, Sent("{ b: __typename }"));
        await Answer.PostAsync(server.Client, Named("{ a: __typename }"));
        await Answer.PostAsync(server.Client, Sent("{ c: __typename }"));

        var a = await Answer.PostAsync(server.Client, Named("{ a: __typename }"));
        var b = await Answer.PostAsync(server.Client, Named("{ b: __typename }"));
        var c = await Answer.PostAsync(server.Client, Named("{ c: __typename }"));
        await server.DisposeAsync();

        a.Body.ShouldBe("""{"data":{"a":"Query"}}""");
        b.Body.ShouldContain("PERSISTED_QUERY_NOT_FOUND");
        c.Body.ShouldBe("""{"data":{"c":"Query"}}""");
    }

    [Fact]
    public async Task Registering_WhenSwitchedOff_IsNotSupported()
    {
        var server = await RunningServer.StartAsync("--Documents:Automatic", "false");

        var named = await Answer.PostAsync(server.Client, Named("{ a: __typename }"), accept: "application/json");
        var sent = await Answer.PostAsync(server.Client, Sent("{ a: __typename }"));
        await server.DisposeAsync();

        named.ShouldBeRefused(HttpStatusCode.OK, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported");
        sent.Body.ShouldBe("""{"data":{"a":"Query"}}""");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version":null,"sha256Hash":null}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":2,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}""")]
    [InlineData("""{"version":1,"sha256Hash":"000000000000000000000000000000000000000000000000000000000000000x"}""")]
    [InlineData("""{"version":1,"sha256Hash":["0"],"version":1}""")]
    public async Task PersistedQuery_ThatIsNone_IsRefused(string persistedQuery)
    {
        var server = await RunningServer.StartAsync();

        var answer = await Answer.PostAsync(server.Client, $$$"""{"query":"{ __typename }","extensions":{"persistedQuery":{{{persistedQuery}}}}}""");
        await server.DisposeAsync();

        answer.ShouldBeRefused(
            HttpStatusCode.BadRequest,
            "HTTP_BAD_REQUEST",
            "\\\"extensions.persistedQuery\\\" must be an object with \\\"version\\\": 1 and \\\"sha256Hash\\\", 64 hexadecimal digits.");
    }

    private static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static string Extensions(string hash) => $$$"""{"other":[{}],"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

    private static string Named(string document) => $$"""{"extensions":{{Extensions(HashOf(document))}}}""";

    private static string Sent(string document) => $$"""{"query":"{{document}}","extensions":{{Extensions(HashOf(document))}}}""";
}
