using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>The manifests that the tools of front ends write, as the trusted documents of a server that runs nothing else.</summary>
/// <seealso href="https://relay.dev/docs/guides/persisted-queries/"/>
/// <seealso href="https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#persisted-documents"/>
public sealed class PersistedManifestTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private JsonElement _manifests;

    public async Task InitializeAsync()
    {
        RailwayImages.Publish(0, _folder["facts.kg"]);
        await using var server = await RunningServer.StartAsync("--image", _folder["facts.kg"]);
        _manifests = await NodeFolders.Frontends.RunAsync("persist.mjs", $"{server.Address}graphql", "railway");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        "relay",
        "query stationsAllPageQuery(",
        """{"count":1}""",
        """{"data":{"stations":{"pageInfo":{"endCursor":"@","hasNextPage":true},"edges":[{"node":{"id":"aldermoor","name":"Aldermoor #0","__typename":"Station"},"cursor":"@"}]}}}""")]
    [InlineData(
        "codegen",
        "query Stations(",
        """{"first":1}""",
        """{"data":{"stations":{"edges":[{"node":{"id":"aldermoor","name":"Aldermoor #0"}}],"pageInfo":{"endCursor":"@","hasNextPage":true},"totalCount":7}}}""")]
    public async Task Operation_OfAManifest_RunsByItsIdAlone(string tool, string operation, string variables, string expected)
    {
        var manifest = _manifests.GetProperty(tool);
        await File.WriteAllTextAsync(_folder["manifest.json"], manifest.GetRawText());
        var (id, text) = manifest.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!)).Single(member => member.Item2.StartsWith(operation, StringComparison.Ordinal));
        await using var server = await RunningServer.StartAsync(
            "--image", _folder["facts.kg"], "--Documents:Trusted", _folder["manifest.json"], "--Documents:TrustedOnly", "true");

        var byId = await Answer.PostAsync(server.Client, $$"""{"documentId":"{{id}}","variables":{{variables}}}""");
        var byAnotherId = await Answer.PostAsync(server.Client, $$"""{"documentId":"{{new string('0', 64)}}","variables":{{variables}}}""");
        var byText = await Answer.PostAsync(server.Client, JsonSerializer.Serialize(new { query = text + " " }));

        Cursors().Replace(byId.Body, "\"@\"").ShouldBe(expected);
        byAnotherId.ShouldBeRefused(
            HttpStatusCode.BadRequest,
            "DOCUMENT_NOT_FOUND",
            "There is no trusted document and no saved question with this id: \\\"documentId\\\" is \\\"sha256:\\\" and the digest of its text, its name in the manifest, or the name of the question.");
        byText.ShouldBeRefused(HttpStatusCode.BadRequest, "DOCUMENT_NOT_TRUSTED", "Only trusted documents are run here: identify one by \\\"documentId\\\".");
    }

    /// <summary>Cursors are opaque, and another state of the facts has others.</summary>
    private static System.Text.RegularExpressions.Regex Cursors() => new("(?<=ursor\":)\"[^\"]+\"");
}
