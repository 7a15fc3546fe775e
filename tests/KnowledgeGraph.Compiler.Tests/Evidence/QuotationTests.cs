using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class QuotationTests
{
    private const string Path = "network/lines.yaml";
    private const string Written = "exact: gauge is 1.435 metres., prefix: Its";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG5010", "agents.yaml",
            "evidence: bulletin@288+45#58b437e2",
            "evidence: { source: bulletin, exact: The depot at Crow Hill }",
            "agents.yaml(33,19): error KG5010: The source 'bulletin' may not be quoted; cite the position of the words ('kg cite' does), or 'mayBeQuoted: true' if its licence allows it <- sources.yaml(31,3)"),
        new(
            "KG5011", Path,
            Written,
            "exact: gauge is 1.524 metres.",
            "network/lines.yaml(11,51): error KG5011: 'gauge is 1.524 metres.' does not occur in the document 'annual-report'; 'gauge is' does, at 308, and goes on otherwise"),
        new(
            "KG5011", Path,
            Written,
            "exact: gauge is 1.435 metres., prefix: Her",
            "network/lines.yaml(11,51): error KG5011: 'gauge is 1.435 metres.' does not occur in the document 'annual-report' with that before or after it; without, it occurs at 308"),
        new(
            "KG5011", Path,
            Written,
            "exact: Narrow is the gauge",
            "network/lines.yaml(11,51): error KG5011: 'Narrow is the gauge' does not occur in the document 'annual-report'"),
        new(
            "KG5012", Path,
            Written,
            "exact: Aldermoor",
            "network/lines.yaml(11,51): error KG5012: 'Aldermoor' occurs 2 times in the document 'annual-report' (at 266, 368); use 'prefix' or 'suffix' to say which is meant"),
        new(
            "KG5012", Path,
            Written,
            "exact: e",
            "network/lines.yaml(11,51): error KG5012: 'e' occurs more than 5 times in the document 'annual-report' (at 4, 15, 18, 26, 29); use 'prefix' or 'suffix' to say which is meant"),
        new(
            "KG5007", Path,
            "evidence: { source: annual-report, " + Written + " }",
            "evidence: [annual-report@308+22#354c9d0f, { source: annual-report, " + Written + " }]",
            "network/lines.yaml(11,51): warning KG5007: The same passage is cited twice for this statement"),
        new(
            "KG1003", Path,
            Written,
            "prefix: Its",
            "network/lines.yaml(11,19): error KG1003: A quotation needs the key 'exact'"),
        new(
            "KG1003", Path,
            "source: annual-report, " + Written,
            Written,
            "network/lines.yaml(11,19): error KG1003: Evidence needs the key 'source'"),
        new(
            "KG1002", Path,
            Written,
            "exact: gauge is 1.435 metres., prefx: Its",
            "network/lines.yaml(11,75): error KG1002: Evidence has no key 'prefx'; did you mean 'prefix'?"),
        new(
            "KG1011", Path,
            "source: annual-report, " + Written,
            "source: anual-report, " + Written,
            "network/lines.yaml(11,29): error KG1011: No source has the id 'anual-report'; did you mean 'annual-report'?"),
        new(
            "KG1001", Path,
            "{ source: annual-report, " + Written + " }",
            "[[annual-report]]",
            "network/lines.yaml(11,20): error KG1001: 'evidence' must be a single value, but this is a list"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void Quotation_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Quotation_LongerThanTheBound_IsReported() =>
        RailwaySet.Load().Replace(Path, Written, "exact: " + new string('a', 2001)).Report().ShouldBe(
            ["network/lines.yaml(11,51): error KG1016: '" + new string('a', 40) + "…' is not a text of at most 2,000 characters, which a quotation is"]);

    [Fact]
    public void Quotation_WithItsDocument_IsAVerifiedPosition()
    {
        var passage = Gauge(RailwaySet.Load().CompileCleanly());

        passage.ShouldBe(new EvidenceSymbol("annual-report", 308, 22, passage.Digest, true)
        {
            Quote = new TextQuote("gauge is 1.435 metres.", "Its", null),
            Fit = new EvidenceFit(
                PassageFit.InSentence, PassageFit.NotChecked, PassageFit.InPassage, PassageFit.NotChecked, PassageFit.NotChecked, HedgeFit.None),
        });
        passage.Digest.ShouldBe(Compiler.Evidence.PassageDigest.Compute("gauge is 1.435 metres."));
    }

    [Theory]
    [InlineData("exact: Aldermoor, suffix: \", Brightwater\"", 266)]
    [InlineData("exact: Aldermoor, suffix: has six", 368)]
    [InlineData("exact: Aldermoor, prefix: the Green Thread.", 368)]
    [InlineData("exact: Aldermoor, prefix: at, suffix: \",\"", 266)]
    public void Quotation_WithWhatStandsAround_IsTheOneMeant(string written, int offset) =>
        Gauge(RailwaySet.Load().Replace(Path, Written, written).CompileCleanly()).Offset.ShouldBe(offset);

    [Fact]
    public void Quotation_AcrossALineEnd_IsFound() =>
        Gauge(RailwaySet.Load().Replace(Path, Written, "exact: Passengers call it the Green Thread.").CompileCleanly()).Offset.ShouldBe(331);

    [Fact]
    public void Quotation_WithoutItsDocument_IsUnverifiedAndHasNoPosition()
    {
        var documents = RailwaySet.Documents.Where(document => document.Name != "annual-report.txt");

        var compilation = RailwaySet.Load().Compile(documents);

        RailwaySet.Report(compilation).ShouldHaveSingleItem().ShouldStartWith("info KG5003: ");
        var passage = Gauge(compilation.FactSet!);
        passage.Offset.ShouldBe(EvidenceSymbol.UnknownOffset);
        passage.Length.ShouldBe(22);
        passage.IsVerified.ShouldBeFalse();
        passage.Digest.ShouldBe(Gauge(RailwaySet.Load().CompileCleanly()).Digest);
    }

    private static EvidenceSymbol Gauge(FactSet set) => set.Statements.Single(statement => statement.Predicate == "gauge").Evidence[0];
}
