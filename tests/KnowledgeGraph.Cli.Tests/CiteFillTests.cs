using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Tests;

/// <summary><c>kg cite --fill</c>: words in the fact files become positions.</summary>
public sealed partial class CiteFillTests : IDisposable
{
    private const string Gauge = "annual-report@304+25#690f9a24";
    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Positions_WrittenAsWords_AreFoundAgain()
    {
        Fill("annual-report").ExitCode.ShouldBe(0, "one is written as words from the start");
        var before = Contents();
        var written = WriteWords("annual-report");
        written.ShouldBeGreaterThan(10);
        Contents().ShouldNotBe(before);

        var (exitCode, output, error) = Fill("annual-report");

        exitCode.ShouldBe(0, output + error);
        output.ShouldEndWith($"{written} quotations filled in, 0 left to you\n");
        Contents().ShouldBe(before);
        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(0);
        Kg.Run("fmt", _railway.Path, "--check").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("evidence: {source: annual-report, exact: \"Its  gauge is\\n1.435 metres\"}  # here", "evidence: " + Gauge + "  # here")]
    [InlineData("evidence:\n          source: annual-report\n          exact: Its gauge is 1.435 metres", "evidence: " + Gauge)]
    [InlineData("evidence:\n          exact: >-\n            Its gauge is\n            1.435 metres\n\n          source: annual-report\n", "evidence: " + Gauge + "\n")]
    [InlineData(
        "evidence:\n          - source: annual-report\n            exact: |\n              Its gauge is 1.435\n              metres\n          - annual-report",
        "evidence:\n          - " + Gauge + "\n          - annual-report")]
    [InlineData("evidence: [annual-report, { exact: 'Its gauge is 1.435 metres', source: annual-report }]", "evidence: [annual-report, " + Gauge + "]")]
    public void Quotation_OfAnyForm_IsReplacedInItsPlace(string written, string expected)
    {
        WriteEvidence(written);

        var (exitCode, output, _) = Fill("annual-report");

        exitCode.ShouldBe(0, output);
        File.ReadAllText(_railway["network/lines.yaml"]).ShouldContain(expected);
        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("exact: Its gage is 1.435 metres", "'Its gage is 1.435 metres' of 'annual-report': does not occur; the nearest text is, at 304: Its gauge is 1.435 metres")]
    [InlineData("exact: Valley Line", "'Valley Line' of 'annual-report': occurs ")]
    [InlineData("exact: ' '", "the quotation has no words ('exact')")]
    [InlineData("exact: [a, b]", "the quotation has no words ('exact')")]
    public void Words_WithoutASinglePlace_AreLeftWithTheReason(string words, string reason)
    {
        WriteEvidence($"evidence: {{ source: annual-report, {words} }}");
        var before = Contents();

        var (exitCode, output, _) = Fill("annual-report");

        exitCode.ShouldBe(1);
        output.ShouldContain($"network/lines.yaml(11,19): {reason}");
        output.ShouldEndWith("0 quotations filled in, 1 left to you\n");
        Contents().ShouldBe(before);
    }

    [Fact]
    public void CommentInAQuotation_IsNotLost()
    {
        WriteEvidence("evidence:\n          source: annual-report\n          # seen twice\n          exact: Its gauge is 1.435 metres");
        var before = Contents();

        var (exitCode, output, _) = Fill("annual-report");

        exitCode.ShouldBe(1);
        output.ShouldContain("network/lines.yaml(12,11): there is a comment in the quotation, which would be lost; move it above\n");
        Contents().ShouldBe(before);
    }

    [Fact]
    public void SourceOfTheFile_CountsForQuotationsThatNameNone()
    {
        WriteEvidence("evidence: { exact: Its gauge is 1.435 metres }");
        Fill().Output.ShouldContain("network/lines.yaml(11,19): the quotation names no 'source', and the file has none\n");
        _railway.Replace("network/lines.yaml", "entities:", "source: annual-report\nentities:");

        Fill("annual-report").ExitCode.ShouldBe(0);

        File.ReadAllText(_railway["network/lines.yaml"]).ShouldContain($"evidence: {Gauge}\n");
    }

    [Fact]
    public void SourcesThatMayBeQuoted_AreKeptUnlessNamed()
    {
        var before = Contents();

        var (exitCode, output, _) = Fill();

        exitCode.ShouldBe(0);
        output.ShouldBe("0 quotations filled in, 2 kept, because their sources may be quoted, 0 left to you\n");
        Contents().ShouldBe(before);
    }

    [Fact]
    public void SourcesThatMayNotBeQuoted_AreAllFilledIn()
    {
        var sources = _railway["sources.yaml"];
        File.WriteAllText(sources, File.ReadAllText(sources).Replace("    mayBeQuoted: true\n", "", StringComparison.Ordinal));
        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(1);

        var (exitCode, output, _) = Fill();

        exitCode.ShouldBe(0, output);
        output.ShouldEndWith("2 quotations filled in, 0 left to you\n");
        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void DryRun_WritesNothing()
    {
        var before = Contents();

        var (exitCode, output, _) = Kg.Run("cite", "annual-report", "--fill", "--dry-run", "--set", _railway.Path);

        exitCode.ShouldBe(0);
        output.ShouldContain("network/lines.yaml(11,19): annual-report@");
        Contents().ShouldBe(before);
    }

    [Fact]
    public void DocumentThatIsNotAvailable_IsNamed()
    {
        File.Delete(_railway["documents/annual-report.txt"]);

        var (exitCode, output, _) = Fill("annual-report");

        exitCode.ShouldBe(1);
        output.ShouldContain("the document 'annual-report.txt' of the source 'annual-report' is not available; name its folder with --documents\n");
    }

    [Theory]
    [InlineData("words and --fill cannot be used together.", "annual-report", "words", "--fill")]
    [InlineData("--fill and --reanchor cannot be used together.", "--fill", "--reanchor")]
    public void ArgumentsThatDoNotGoTogether_AreRefused(string message, params string[] arguments)
    {
        var (exitCode, _, error) = Kg.Run(["cite", .. arguments, "--set", RailwayFolder.Original]);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    private (int ExitCode, string Output, string Error) Fill(params string[] source) =>
        Kg.Run(["cite", .. source, "--fill", "--set", _railway.Path]);

    private void WriteEvidence(string written) => _railway.Replace(
        "network/lines.yaml", "evidence: { source: annual-report, exact: gauge is 1.435 metres., prefix: Its }", written);

    /// <summary>Writes the words of every passage of a source whose words occur once; their number.</summary>
    private int WriteWords(string source)
    {
        var written = 0;
        var document = File.ReadAllText(_railway[$"documents/{source}.txt"]);
        foreach (var file in Directory.GetFiles(_railway.Path, "*.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, Passage().Replace(File.ReadAllText(file), match =>
            {
                var words = document.Substring(
                    int.Parse(match.Groups["offset"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture));
                if (match.Groups["source"].Value != source
                    || document.IndexOf(words, StringComparison.Ordinal) != document.LastIndexOf(words, StringComparison.Ordinal))
                {
                    return match.Value;
                }

                written++;
                return $"{{ source: {source}, exact: {System.Text.Json.JsonSerializer.Serialize(words)} }}";
            }));
        }

        return written;
    }

    private string Contents() => string.Concat(
        Directory.GetFiles(_railway.Path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    [GeneratedRegex(@"(?<source>[a-z-]+)@(?<offset>\d+)\+(?<length>\d+)#[0-9a-f]{8}")]
    private static partial Regex Passage();
}
