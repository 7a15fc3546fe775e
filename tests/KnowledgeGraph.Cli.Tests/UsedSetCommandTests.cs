namespace KnowledgeGraph.Cli.Tests;

/// <summary>Commands that write fact files write those of the set itself, and leave the sets that it uses alone.</summary>
public sealed class UsedSetCommandTests : IDisposable
{
    private readonly ToursFolder _folder = new();
    private readonly string _railway;

    public UsedSetCommandTests() => _railway = _folder.RailwayContents();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("annual-report")]
    [InlineData("rail:annual-report")]
    public void Cite_OfASourceOfAUsedSet_PrintsItsEvidence(string source)
    {
        var (exitCode, output, error) = Kg.Run("cite", source, "Its gauge is 1.435 metres", "--set", _folder.Tours);

        exitCode.ShouldBe(0, error);
        output.ShouldBe($"{source}@304+25#690f9a24\n");
    }

    [Fact]
    public void Cite_WithAPrefixThatTheSetDoesNotGive_IsRefused()
    {
        var (exitCode, _, error) = Kg.Run("cite", "tram:annual-report", "Its gauge", "--set", _folder.Tours);

        exitCode.ShouldBe(2);
        error.ShouldContain("There is no source 'tram:annual-report'");
    }

    [Fact]
    public void Fill_WritesTheSetAlone()
    {
        _folder.Replace("Tours/tours.yaml", "rail:annual-report@257+45#6bc01de2", "{ source: rail:annual-report, exact: Its gauge is 1.435 metres }");

        var (exitCode, output, error) = Kg.Run("cite", "annual-report", "--fill", "--set", _folder.Tours);

        exitCode.ShouldBe(1, error);
        _folder.Read("tours.yaml").ShouldContain("evidence: rail:annual-report@304+25#690f9a24\n");
        output.ShouldContain("../Railway/network/lines.yaml(11,19): the file belongs to a set that this one uses; run kg cite --fill in that set\n");
        _folder.RailwayContents().ShouldBe(_railway);
    }

    [Fact]
    public void Fill_LeavesWhatMayBeQuoted()
    {
        var before = _folder.Read("tours.yaml");

        var (exitCode, output, _) = Kg.Run("cite", "--fill", "--set", _folder.Tours);

        exitCode.ShouldBe(0, output);
        output.ShouldBe("0 quotations filled in, 1 kept, because their sources may be quoted, 0 left to you\n");
        _folder.Read("tours.yaml").ShouldBe(before);
    }

    [Fact]
    public void Reanchor_MovesThePassagesOfTheSet_AndNamesTheDigestOfTheOther()
    {
        _folder.Replace("Railway/documents/annual-report.txt", "Its gauge", "Then: its gauge");
        var document = File.ReadAllText(Path.Combine(_folder.Railway, "documents/annual-report.txt"));
        File.WriteAllText(Path.Combine(_folder.Railway, "documents/annual-report.txt"), "First. " + document);
        var railway = _folder.RailwayContents();

        var (exitCode, output, error) = Kg.Run("cite", "--reanchor", "--set", _folder.Tours);

        exitCode.ShouldBe(0, output + error);
        output.ShouldContain("tours.yaml(8,19): rail:annual-report@257+45#6bc01de2 → rail:annual-report@264+45#6bc01de2\n");
        output.ShouldContain("the document of 'annual-report' has changed, and its sha256 is left to the set that declares it; run kg cite --reanchor there\n");
        _folder.RailwayContents().ShouldBe(railway);
    }

    [Fact]
    public void Reanchor_OfAnIdThatBothSetsHave_LooksIntoTheDocumentThatIsCited()
    {
        // The words stand in both documents, and at other places than the citation says.
        _folder.Write("Tours/sources.yaml", $"sources:\n  annual-report: {{ title: Own, reliability: B, file: own.txt, sha256: {new string('0', 64)} }}\n");
        _folder.Write("Tours/documents/own.txt", "Now: Its gauge is 1.435 metres.\n");
        _folder.Replace("Tours/tours.yaml", "rail:annual-report@257+45#6bc01de2", "annual-report@0+25#690f9a24");

        var (_, output, error) = Kg.Run("cite", "--reanchor", "--set", _folder.Tours);

        output.ShouldContain("annual-report@0+25#690f9a24 → annual-report@5+25#690f9a24\n", customMessage: error);
        output.ShouldEndWith("1 passage unchanged, 1 moved, 0 left to you\n");
        _folder.Read("tours.yaml").ShouldContain("evidence: annual-report@5+25#690f9a24\n");
        _folder.RailwayContents().ShouldBe(_railway);
    }

    [Fact]
    public void Fix_WritesTheSetAlone_AndReportsTheRest()
    {
        _folder.Replace("Tours/tours.yaml", "soldBy: valley-rail", "soldBy: valley-rial");
        _folder.Replace("Railway/agents.yaml", "operates: valley-line", "operates: valley-lin");
        var railway = _folder.RailwayContents();

        var (exitCode, output, _) = Kg.Run("check", _folder.Tours, "--fix");

        exitCode.ShouldBe(1);
        output.ShouldContain("tours.yaml(9,17): 'valley-rial' → 'valley-rail' (KG1010)");
        output.ShouldContain("1 fix made; look at them before you commit\n");
        output.ShouldContain("agents.yaml");
        output.ShouldContain("did you mean 'valley-line'?");
        _folder.Read("tours.yaml").ShouldContain("soldBy: valley-rail\n");
        _folder.RailwayContents().ShouldBe(railway);
    }

    [Fact]
    public void Review_OfAStatementOfAUsedSet_IsRefused()
    {
        using var graph = Graph();
        var own = graph.Statements.First(statement => statement.Predicate.Name == "soldBy").Id;
        var other = graph.Statements.First(statement => statement.Predicate.Name == "motto").Id;
        var before = _folder.Read("tours.yaml");

        var (exitCode, _, error) = Kg.Run("review", own, other, "--by", "ana", "--on", "2026-10-20", "--set", _folder.Tours);

        exitCode.ShouldBe(2);
        error.ShouldStartWith($"kg: '{other}' is stated in ");
        error.ShouldContain("/Railway/");
        error.ShouldEndWith($"in a set that '{_folder.Tours}' uses: review it there, with --set and the folder of that set. Nothing was written.\n");
        _folder.Read("tours.yaml").ShouldBe(before);
        _folder.RailwayContents().ShouldBe(_railway);
        Kg.Run("review", own, "--by", "ana", "--on", "2026-10-20", "--set", _folder.Tours).ExitCode.ShouldBe(0);
        _folder.Read("tours.yaml").ShouldContain("reviewed: { by: ana, on: 2026-10-20,");
    }

    private FactGraph Graph() => FactGraph.Open(Language.FactSets.FactSetImage.Compile(
        new Language.FactSets.FactSetFolder(new DirectoryInfo(_folder.Tours)).Read()).Image.ShouldNotBeNull().Bytes);
}
