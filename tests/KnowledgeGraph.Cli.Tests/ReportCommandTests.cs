namespace KnowledgeGraph.Cli.Tests;

public sealed class ReportCommandTests
{
    [Fact]
    public void Report_WithDocuments_ShowsSharesAndWhatIsLeft()
    {
        var (exitCode, output, _) = Kg.Run("report", RailwayFolder.Original);

        exitCode.ShouldBe(0);
        output.ShouldContain(
            "bulletin: 13 statements cite 10 different passages; 9 of 10 sentences and lines are cited (90.0 %) and 355 of 390 characters (91.0 %)\n"
            + "  0+29         heading\n");
        output.ShouldContain("gazette: 9 statements cite 9 different passages; ");
        output.ShouldContain("\n  0+20         no reason given\n");
    }

    [Fact]
    public void Report_WithoutDocuments_ListsThePositionsThatAreGiven()
    {
        using var railway = new RailwayFolder();
        Directory.Delete(Path.Combine(railway.Path, "documents"), recursive: true);

        var (exitCode, output, _) = Kg.Run("report", railway.Path, "--text");

        exitCode.ShouldBe(0);
        output.ShouldContain("bulletin: 13 statements cite 10 different passages\n  0+29         heading\ngazette: 9 statements cite 9 different passages\nShares, ");
        output.ShouldNotContain("no reason given");
    }

    [Fact]
    public void Text_IsShownOnlyWhenAskedFor()
    {
        const string Words = "Bulletin 🚆 of the Rail Office";

        Kg.Run("report", RailwayFolder.Original).Output.ShouldNotContain(Words);
        Kg.Run("report", RailwayFolder.Original, "--markdown").Output.ShouldNotContain(Words);
        Kg.Run("report", RailwayFolder.Original, "--text").Output.ShouldContain("  0+29         heading\n    " + Words + "\n");
        Kg.Run("report", RailwayFolder.Original, "--text", "--markdown").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Markdown_HasARowAndAListForEachDocument()
    {
        var (exitCode, output, _) = Kg.Run("report", RailwayFolder.Original, "--markdown");

        exitCode.ShouldBe(0);
        output.ShouldStartWith("# Coverage\n");
        output.ShouldContain("\n| `bulletin` | 13 | 10 | 10 | 9 | 90.0 % | 390 | 355 | 91.0 % |\n");
        output.ShouldContain("\n### `bulletin`\n\n| passage | reason | |\n| --- | --- | --- |\n| 0+29 | heading | |\n");
    }

    [Fact]
    public void Markdown_OfRailway_IsAsBefore() =>
        Kg.Run("report", RailwayFolder.Original, "--markdown").Output.ShouldMatchSnapshot("md");

    [Fact]
    public void WrongFacts_AreShownInsteadOfAReport()
    {
        using var railway = new RailwayFolder();
        railway.Replace("sources.yaml", "passage: 0+29", "passage: 0+32");

        var (exitCode, output, error) = Kg.Run("report", railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldContain("error KG5020");
    }
}
