namespace KnowledgeGraph.Cli.Tests;

public sealed class LspCommandTests
{
    [Fact]
    public async Task Editor_OfTheNpmPackages_FindsCompletesAndChanges()
    {
        using var folder = new TemporaryFolder();
        Copy(RepositoryFolder.Combine("seeds"), folder["seeds"]);

        var seen = await NodeFolders.Schemas.RunAsync("lsp-client.mjs", Path.Combine(AppContext.BaseDirectory, "kg.dll"), folder["seeds"]);

        seen.GetProperty("server").GetString().ShouldBe("kg");
        seen.GetProperty("broken").GetString()!.ShouldStartWith("KG1010 ");
        seen.GetProperty("completes").GetBoolean().ShouldBeTrue();
        seen.GetProperty("hovers").GetBoolean().ShouldBeTrue();
        seen.GetProperty("defines").GetBoolean().ShouldBeTrue();
        seen.GetProperty("renamedFiles").GetInt32().ShouldBeGreaterThan(1);
        seen.GetProperty("action").GetString().ShouldBe("Change 'IDx' to 'ID'");
        seen.GetProperty("fixed").GetInt32().ShouldBe(0);
        seen.GetProperty("exitCode").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void Help_SaysHowItIsStarted()
    {
        var (exitCode, output, _) = Kg.Run("lsp", "--help");

        exitCode.ShouldBe(0);
        output.ShouldContain("kg lsp --pages https://example.org/diagnostics/");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
