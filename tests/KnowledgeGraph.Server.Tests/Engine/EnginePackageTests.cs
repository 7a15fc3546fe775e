using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>The npm package: packed, installed, typed by graphql-codegen and tested by Vitest, as a front end does it.</summary>
public sealed class EnginePackageTests(EngineFacts facts) : IClassFixture<EngineFacts>
{
    private static readonly string Script = RepositoryFolder.Combine("src", "KnowledgeGraph.Browser", "pack.mjs");

    [Fact]
    public async Task Package_InAFrontEnd_IsTypedAndAnswers()
    {
        using var folder = new TemporaryFolder();
        var archive = (await PackAsync(folder.Path, "1.2.3")).GetProperty("file").GetString()!;

        var said = await NodeFolders.Frontends.RunAsync("prepare-engine.mjs", archive, facts.ImageOf(EngineFacts.Shipped));

        foreach (var tool in (string[])["unpacked", "typescript", "checked"])
        {
            said.GetProperty(tool).GetProperty("said").GetString().ShouldBeEmpty();
            said.GetProperty(tool).GetProperty("status").GetInt32().ShouldBe(0);
        }

        var report = said.GetProperty("vitest").GetProperty("said").GetString()!;
        said.GetProperty("vitest").GetProperty("status").GetInt32().ShouldBe(0, report);
        JsonElement.Parse(report[report.IndexOf('{', StringComparison.Ordinal)..]).GetProperty("numPassedTests").GetInt32().ShouldBe(21);
    }

    [Fact]
    public async Task Package_PackedTwice_IsTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var first = await PackAsync(folder["first"], "1.2.3");
        var second = await PackAsync(folder["second"], "1.2.3");

        Path.GetFileName(first.GetProperty("file").GetString()).ShouldBe("knowledgegraph-engine-1.2.3.tgz");
        second.GetProperty("integrity").GetString().ShouldBe(first.GetProperty("integrity").GetString());
    }

    private static Task<JsonElement> PackAsync(string folder, string version) => NodeFolders.Frontends.RunAsync(Script, folder, version);
}
