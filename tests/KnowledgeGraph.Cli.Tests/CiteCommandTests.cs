namespace KnowledgeGraph.Cli.Tests;

public sealed class CiteCommandTests
{
    [Fact]
    public void Words_ThatStandOnce_GiveTheEvidenceLine()
    {
        // The set cites this passage itself; the line breaks where the words were copied from do not matter.
        var (exitCode, output, _) = Kg.Run("cite", "annual-report", "Its  gauge is\n1.435 metres", "--set", RailwayFolder.Original);

        exitCode.ShouldBe(0);
        output.ShouldBe("annual-report@304+25#690f9a24\n");
    }

    [Theory]
    [InlineData("@minister wrote")]
    [InlineData("-5 degrees")]
    [InlineData("--all of them")]
    [InlineData("[sic] x")]
    [InlineData("$HOME=%TEMP%")]
    [InlineData("#tag: all's \"well\"")]
    public void Words_WithAnyFirstCharacter_AreTakenAsTheyAre(string words)
    {
        using var folder = new RailwayFolder();
        File.AppendAllText(folder["documents/annual-report.txt"], $"\n{words}\n");

        // The digest of the document no longer matches: the passage is found all the same.
        var (_, output, error) = Kg.Run("cite", "annual-report", words, "--set", folder.Path);

        (output + error).ShouldContain("annual-report@");
        output.ShouldContain($"+{words.Length}#");
    }

    [Fact]
    public void Words_ThatStandTwice_GiveEveryPlace()
    {
        var (exitCode, output, error) = Kg.Run("cite", "annual-report", "Valley Line", "--set", RailwayFolder.Original);

        exitCode.ShouldBe(1);
        error.ShouldContain("choose one of these lines");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Words_ThatStandNowhere_AreSaidSo()
    {
        var (exitCode, output, error) = Kg.Run("cite", "annual-report", "a sentence that nobody wrote", "--set", RailwayFolder.Original);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldBe("kg: these words do not occur in 'annual-report'.\nkg: the nearest text is, at 766: a subsidiary of Harbour Transit a\n");
    }

    [Fact]
    public void UnknownSource_NamesThoseThatThereAre()
    {
        var (exitCode, _, error) = Kg.Run("cite", "anual-report", "words", "--set", RailwayFolder.Original);

        exitCode.ShouldBe(2);
        error.ShouldContain("annual-report, gazette");
    }
}
