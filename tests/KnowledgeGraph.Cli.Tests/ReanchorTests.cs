namespace KnowledgeGraph.Cli.Tests;

public sealed class ReanchorTests
{
    [Fact]
    public void UnchangedDocuments_LeaveEverything()
    {
        using var railway = new RailwayFolder();
        var before = Contents(railway);

        var (exitCode, output, _) = Kg.Run("cite", "--reanchor", "--set", railway.Path);

        exitCode.ShouldBe(0);
        output.ShouldEndWith(" passages unchanged, 0 moved, 0 left to you\n");
        Contents(railway).ShouldBe(before);
    }

    [Fact]
    public void DocumentWithMoreAtItsBegin_IsMendedAndCompilesToTheSameFacts()
    {
        using var railway = new RailwayFolder();
        railway.Replace("documents/annual-report.txt", "", "A new first paragraph 🚉.\n\n");
        Kg.Run("check", railway.Path).ExitCode.ShouldBe(1);

        var (exitCode, output, error) = Kg.Run("cite", "--reanchor", "--set", railway.Path);

        exitCode.ShouldBe(0, error);

        // 26 code points were put before it.
        output.ShouldContain("annual-report@232+20#3583f979 → annual-report@258+20#3583f979\n");
        output.ShouldContain("sources.yaml: the document of 'annual-report' has changed; its sha256 is now ");
        output.ShouldNotContain("gazette@");
        Kg.Run("check", railway.Path).ExitCode.ShouldBe(0);
        var (_, page, _) = Kg.Run("diff", RailwayFolder.Original, railway.Path);
        page.ShouldContain("  passages ");

        // The one that has been reviewed: the review is of the document as it was.
        page.ShouldContain("  statements       0 gained     0 lost     1 altered\n");
        Kg.Run("fmt", railway.Path, "--check").ExitCode.ShouldBe(0, "everything around the positions is as it was");
    }

    [Fact]
    public void DocumentWithOtherLineBreaks_KeepsItsPassages()
    {
        using var railway = new RailwayFolder();
        var document = Path.Combine(railway.Path, "documents", "annual-report.txt");
        File.WriteAllText(document, "Preface.\n" + File.ReadAllText(document).Replace(" ", "  ", StringComparison.Ordinal));

        Kg.Run("cite", "--reanchor", "annual-report", "--set", railway.Path).ExitCode.ShouldBe(0);

        Kg.Run("check", railway.Path).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void PassageThatStandsTwice_OrNotAtAll_IsSaidAndLeft()
    {
        using var railway = new RailwayFolder();
        var document = Path.Combine(railway.Path, "documents", "annual-report.txt");
        var text = File.ReadAllText(document);
        var wires = text.Substring(232, 20);
        var motto = text.Substring(507, 17);
        File.WriteAllText(document, wires + " " + text.Replace(motto, "(left out)", StringComparison.Ordinal));

        var (exitCode, output, _) = Kg.Run("cite", "--reanchor", "--set", railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain("network/lines.yaml(13,19): annual-report@232+20#3583f979 occurs 2 times, at 0, 253; choose one\n");
        output.ShouldContain("agents.yaml(14,19): annual-report@507+17#e29870e1 no longer occurs in the document; cite it again, or remove the statement\n");
        output.ShouldEndWith(" 2 left to you\n");
        File.ReadAllText(Path.Combine(railway.Path, "network", "lines.yaml")).ShouldContain("annual-report@232+20#3583f979");
    }

    [Fact]
    public void DryRun_WritesNothing()
    {
        using var railway = new RailwayFolder();
        railway.Replace("documents/gazette.txt", "", "News. ");
        var before = Contents(railway);

        var (exitCode, output, _) = Kg.Run("cite", "--reanchor", "gazette", "--dry-run", "--set", railway.Path);

        exitCode.ShouldBe(0);
        output.ShouldContain(" → gazette@");
        Contents(railway).ShouldBe(before);
    }

    [Theory]
    [InlineData("Name a source and the words of a passage, or use --from, --fill or --reanchor.", "--dry-run")]
    [InlineData("words and --reanchor cannot be used together.", "annual-report", "words", "--reanchor")]
    [InlineData("--dry-run requires --reanchor or --fill.", "annual-report", "words", "--dry-run")]
    public void ArgumentsThatDoNotGoTogether_AreRefused(string message, params string[] arguments)
    {
        var (exitCode, _, error) = Kg.Run(["cite", .. arguments, "--set", RailwayFolder.Original]);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    [Fact]
    public void DocumentThatIsNotAtHand_IsSaidSo()
    {
        using var railway = new RailwayFolder();
        File.Delete(Path.Combine(railway.Path, "documents", "gazette.txt"));

        var (exitCode, _, error) = Kg.Run("cite", "--reanchor", "gazette", "--set", railway.Path);

        exitCode.ShouldBe(2);
        error.ShouldStartWith("kg: The document of the source 'gazette' is not available.");
    }

    private static string Contents(RailwayFolder railway) => string.Concat(
        Directory.GetFiles(railway.Path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
