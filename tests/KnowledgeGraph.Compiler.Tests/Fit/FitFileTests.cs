using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Fit;

public sealed class FitFileTests
{
    private const string Document = "Ada Brook leads the Harbour Board. It had 40 members in March 2024, and may have 60 kroner.";

    private const string Facts =
        """
          ada: { kind: Agent, name: Ada Brook, statements: [{ leads: board, evidence: <Ada Brook leads the Harbour Board.> }] }
          board:
            kind: Agent
            name: Harbour Board
            statements:
              - { members: 41, evidence: <It had 40 members in March 2024> }
              - { size: { amount: 60, unit: crowns }, evidence: <may have 60 kroner> }
              - { founded: 2024-03, evidence: [<It had 40 members in March 2024>, <Ada Brook leads>] }

        """;

    [Fact]
    public void Compile_WithoutTheDocument_HasTheFindingsThatTheFileKeeps()
    {
        var set = new FitSet(Document, Facts).Set();
        var read = set.CompileWithFit(null, hasDocuments: true);
        Report(read).ShouldBe(
            ["facts.yaml(7,11): warning KG5103: No passage of the statement has the number 41: correct the amount, cite a passage that has it, write 'basis: implied' if it is concluded, or write why not as an exception from 'amount-fit'"]);

        var kept = set.CompileWithFit(FitFile.Write(read.Fits, []), hasDocuments: false);

        Report(kept).ShouldBe(Report(read));
        Fits(kept).ShouldBe(Fits(read));
        (kept.KeptFits, read.KeptFits).ShouldBe((5, 0));
        Fits(set.CompileWithFit(null, hasDocuments: false)).ShouldAllBe(fit => fit == default);
    }

    [Fact]
    public void Write_IsSortedAndHasNoWordOfTheDocument()
    {
        var text = FitFile.Write(new FitSet(Document, Facts).Set().CompileWithFit(null, hasDocuments: true).Fits, []);

        var lines = text.Split('\n');
        lines[0].ShouldStartWith("# ");
        lines[^1].ShouldBeEmpty();
        lines[1..^1].Length.ShouldBe(5);
        lines[1..^1].ShouldBe(lines[1..^1].Order(StringComparer.Ordinal));
        lines[1..^1].ShouldAllBe(line => System.Text.RegularExpressions.Regex.IsMatch(line, "^[0-9a-f]{16} [-pwsm]*[-nkd]$"));
    }

    [Theory]
    [InlineData("name: Ada Brook", "name: Ada Brooke", "1 passage is not in it, 1 line belongs to no passage that the set cites", 4)]
    [InlineData("members: 41", "members: 40", "1 passage is not in it, 1 line belongs to no passage that the set cites", 4)]
    [InlineData("name: Harbour Board", "name: Harbour Board\n    aliases: [Board]", "5 passages are not in it, 5 lines belong to no passage that the set cites", 0)]
    [InlineData("      - { members: 41, evidence: <It had 40 members in March 2024> }\n", "", "1 line belongs to no passage that the set cites", 4)]
    public void Compile_AfterAChange_IgnoresWhatIsOutOfDateAndSaysSo(string text, string replacement, string difference, int kept)
    {
        var fit = FitFile.Write(new FitSet(Document, Facts).Set().CompileWithFit(null, hasDocuments: true).Fits, []);
        var changed = Facts.Replace(text, replacement, StringComparison.Ordinal);

        var compilation = new FitSet(Document, changed).Set().CompileWithFit(fit, hasDocuments: false);

        compilation.Diagnostics.Where(diagnostic => diagnostic.Id == "KG5110").Select(diagnostic => diagnostic.ToString()).ShouldBe(
            [$"info KG5110: 'fit.lock' is out of date: {difference}; with the documents at hand, 'kg check --fit' writes it"]);
        compilation.KeptFits.ShouldBe(kept);
    }

    [Fact]
    public void Compile_WhereTheDocumentSaysOtherwise_BelievesTheDocument()
    {
        var set = new FitSet(Document, Facts).Set();
        var read = set.CompileWithFit(null, hasDocuments: true);
        var fit = FitFile.Write(read.Fits.ToDictionary(fit => fit.Key, fit => fit.Value.Replace('m', 'p')), []);

        var compilation = set.CompileWithFit(fit, hasDocuments: true);

        Report(compilation).ShouldBe(Report(read));
        compilation.Fits.ShouldBe(read.Fits);
        compilation.Diagnostics.Single(diagnostic => diagnostic.Id == "KG5110").Message.ShouldContain("2 passages are read otherwise");
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("0123456789abcde ppn")]
    [InlineData("0123456789abcdef")]
    [InlineData("0123456789abcdef ")]
    [InlineData("0123456789ABCDEF ppn")]
    [InlineData("0123456789abcdef ppx")]
    [InlineData("0123456789abcdef pxn")]
    [InlineData("0123456789abcdef ppn\n0123456789abcdef ppn")]
    public void Compile_WithALineThatIsNotUnderstood_UsesNothingOfTheFile(string line)
    {
        var set = new FitSet(Document, Facts).Set();
        var fit = FitFile.Write(set.CompileWithFit(null, hasDocuments: true).Fits, []);

        var compilation = set.CompileWithFit(fit + line + "\n", hasDocuments: false);

        compilation.KeptFits.ShouldBe(0);
        compilation.Diagnostics.Where(diagnostic => diagnostic.Id == "KG5111").Select(diagnostic => diagnostic.ToString()).ShouldBe(
            [$"fit.lock({(line.Contains('\n', StringComparison.Ordinal) ? 8 : 7)},1): warning KG5111: 'fit.lock' has a line that is not a digest of its own and what was found, so nothing of it is used: write it anew with 'kg check --fit'"]);
    }

    [Fact]
    public void Compile_WithAFileThatIsEmptyOrHasOtherLineEnds_UnderstandsIt()
    {
        var set = new FitSet(Document, Facts).Set();
        var fit = FitFile.Write(set.CompileWithFit(null, hasDocuments: true).Fits, []);

        set.CompileWithFit(fit.Replace("\n", "\r\n", StringComparison.Ordinal), hasDocuments: false).KeptFits.ShouldBe(5);
        set.CompileWithFit("", hasDocuments: false).Diagnostics.Single(diagnostic => diagnostic.Id == "KG5110").Message.ShouldContain("5 passages are not in it");
    }

    [Fact]
    public void Release_WithoutTheDocument_IsThatOfTheSetInWhichWhatIsAboveWasNeverWritten()
    {
        var whole = new FitSet(Document, Facts + "  more: { extend: board, aliases: [Quay Board], marking: TLP:RED }\n").Set();
        var open = new FitSet(Document, Facts).Set();
        var read = whole.CompileWithFit(null, hasDocuments: true);
        var released = whole.CompileWithFit(null, hasDocuments: true, release: "TLP:CLEAR");
        var fit = FitFile.Write(read.Fits, [("TLP:CLEAR", released.Fits)]);
        fit.ShouldContain("\n[TLP:CLEAR]\n");

        var ofWhole = whole.CompileWithFit(fit, hasDocuments: false, release: "TLP:CLEAR");

        var ofOpen = open.CompileWithFit(FitFile.Write(open.CompileWithFit(null, hasDocuments: true).Fits, []), hasDocuments: false);
        Bytes(ofWhole).ShouldBe(Bytes(ofOpen));
        ofWhole.KeptFits.ShouldBe(5);
        whole.CompileWithFit(fit, hasDocuments: false).KeptFits.ShouldBe(5);
        whole.CompileWithFit(fit, hasDocuments: true).Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "KG5110");
    }

    [Fact]
    public void Release_WithoutTheDocument_ReadsPassagesAsIfAHiddenNameDidNotShareAWord()
    {
        const string Brooks =
            """
              ada: { kind: Agent, name: Ada Brook, statements: [{ leads: board, evidence: <Brook leads the Harbour Board> }] }
              board: { kind: Agent, name: Harbour Board }

            """;
        const string Text = "Brook leads the Harbour Board.";
        var whole = new FitSet(Text, Brooks + "  quay: { kind: Agent, name: Quay Brook, marking: TLP:RED }\n").Set();
        var open = new FitSet(Text, Brooks).Set();
        var read = whole.CompileWithFit(null, hasDocuments: true);
        var released = whole.CompileWithFit(null, hasDocuments: true, release: "TLP:CLEAR");

        // One digest, two readings: the word tells less of the name where two people have it.
        released.Fits.Keys.ShouldBe(read.Fits.Keys);
        released.Fits.ShouldNotBe(read.Fits);
        var fit = FitFile.Write(read.Fits, [("TLP:CLEAR", released.Fits)]);

        var ofWhole = whole.CompileWithFit(fit, hasDocuments: false, release: "TLP:CLEAR");

        var ofOpen = open.CompileWithFit(FitFile.Write(open.CompileWithFit(null, hasDocuments: true).Fits, []), hasDocuments: false);
        Bytes(ofWhole).ShouldBe(Bytes(ofOpen));
        Fits(ofWhole).Single().Subject.ShouldBe(PassageFit.InPassage);
        Fits(whole.CompileWithFit(fit, hasDocuments: false)).Single().Subject.ShouldBe(PassageFit.Missing);
    }

    private static byte[] Bytes(FactCompilation compilation) => ImageWriter.Write(compilation.FactSet.ShouldNotBeNull()).Image.ShouldNotBeNull().Bytes;

    private static EvidenceFit[] Fits(FactCompilation compilation) =>
        [.. compilation.FactSet.ShouldNotBeNull().Statements.SelectMany(statement => statement.Evidence).Select(passage => passage.Fit)];

    private static string[] Report(FactCompilation compilation) =>
    [
        .. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()),
    ];
}
