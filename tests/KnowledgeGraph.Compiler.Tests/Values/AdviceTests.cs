namespace KnowledgeGraph.Compiler.Tests.Values;

/// <summary>What the message about a wrong value proposes, read from a whole compilation.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData("2e7", "; write 20_000_000")]
    [InlineData("2.5E+6", "; write 2_500_000")]
    [InlineData("20 million", "; write 20_000_000")]
    [InlineData("1.5bn", "; write 1_500_000_000")]
    [InlineData("3k", "; write 3_000")]
    [InlineData("20,000,000", "; write 20_000_000")]
    [InlineData("20.000.000", "; write 20_000_000")]
    [InlineData("20 000 000", "; write 20_000_000")]
    [InlineData("20'000'000.5", "; write 20_000_000.5")]
    [InlineData("1,234.5", "; write 1_234.5")]
    [InlineData("1.234,5", "")]
    [InlineData("2,5", "; write 2.5")]
    [InlineData("0x1F", "; write 31")]
    [InlineData("−5", "; write -5")]
    [InlineData(".5", "; write 0.5")]
    [InlineData("-.25", "; write -0.25")]
    [InlineData("1e-3", "; write 0.001")]
    [InlineData("2.5E-02", "; write 0.025")]
    [InlineData("1e-30", "")]
    [InlineData("٣٫٥", "")]
    [InlineData("٣", "; write 3")]
    [InlineData("many", "")]
    [InlineData("99999999999999999999 trillion", "")]
    [InlineData("1e99", "")]
    public void Number_InAnotherForm_IsWrittenInOurs(string written, string advice) => RailwaySet.Load()
        .Replace("network/lines.yaml", "gauge: 1.435", $"gauge: {written}").Report()
        .ShouldContain($"network/lines.yaml(10,16): error KG1016: '{written}' is not a decimal number{advice}");

    [Theory]
    [InlineData("Yes", "; write true")]
    [InlineData("off", "; write false")]
    [InlineData("0", "; write false")]
    [InlineData("True", "; write true")]
    [InlineData("maybe", "")]
    public void Boolean_InAnotherForm_IsWrittenInOurs(string written, string advice) => RailwaySet.Load()
        .Replace("network/lines.yaml", "electrified: true", $"electrified: {written}").Report()
        .ShouldContain($"network/lines.yaml(12,22): error KG1016: '{written}' is not true or false{advice}");

    [Fact]
    public void LongValue_IsCutInItsMessage() => RailwaySet.Load()
        .Replace("network/lines.yaml", "gauge: 1.435", "gauge: " + new string('9', 20_000)).Report()
        .ShouldAllBe(line => line.Length < 1_200);

    [Fact]
    public void Scheme_ThatIsNotDeclared_IsShownAsADeclaration() => RailwaySet.Load()
        .Replace("network/stations.yaml", "{ stationCode: DUN }", "{ wikidata: Q1 }").Report()
        .ShouldContain(line => line.EndsWith("no identifier scheme 'wikidata'; declare it in ontology.yaml: identifiers: { wikidata: { description: … } }", StringComparison.Ordinal));

    [Theory]
    [InlineData("    statements:\n      - neighbourOf: eastquay", "    statements:\n      -neighbourOf: eastquay", "'statements' must be a list, but this is a mapping; a space belongs after '-'")]
    [InlineData("    statements:\n      - neighbourOf: eastquay", "    statements:\n      neighbourOf: eastquay", "'statements' must be a list, but this is a mapping; begin each statement with '- '")]
    [InlineData("    statements:\n      - neighbourOf: eastquay", "    statements:\n      - neighbourOf:eastquay", "A statement must be a mapping, but this is a single value; a space belongs after ':'")]
    [InlineData("  one-more:\n    kind: Station", "  one-more:\n    - kind: Station", "The entity 'one-more' must be a mapping, but this is a list; leave out the '-'")]
    public void Shape_ThatASpaceMade_IsExplained(string right, string wrong, string message)
    {
        const string File = "entities:\n  one-more:\n    kind: Station\n    name: One More\n    statements:\n      - neighbourOf: eastquay\n";
        File.ShouldContain(right);
        var text = File.Replace(right, wrong);
        text = wrong.Contains("- kind") ? "entities:\n  one-more:\n    - kind: Station\n      name: One More\n" : text;

        RailwaySet.Load().With("more.yaml", text).Report().ShouldContain(line => line.EndsWith("KG1001: " + message, StringComparison.Ordinal));
    }
}
