using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("facts.yaml", text));

    private static string[] Report(string text) => [.. Parse(text).Diagnostics.Select(diagnostic => diagnostic.ToString())];

    private static string TextOf(string text, SyntaxNode node) => text.Substring(node.Span.Start, node.Span.Length);

    [Fact]
    public void Parse_MappingOfListAndScalars_KeepsSpansAndStyles()
    {
        const string Text = "a: [x, 'y z']\n\nb: |\n  one\n  two\n\nc: \"q\\n\"\n";

        var root = Parse(Text).Root.ShouldBeOfType<MappingSyntax>();

        root.Entries.Select(entry => entry.Name).ShouldBe(["a", "b", "c"]);
        root.Entries.Select(entry => TextOf(Text, entry.Key)).ShouldBe(["a", "b", "c"]);
        TextOf(Text, root).ShouldBe(Text.TrimEnd());
        var list = root.Entries[0].Value.ShouldBeOfType<SequenceSyntax>();
        TextOf(Text, list).ShouldBe("[x, 'y z']");
        list.Items.Select(item => TextOf(Text, item)).ShouldBe(["x", "'y z'"]);
        list.Items.Cast<ScalarSyntax>().Select(item => item.Style).ShouldBe([ScalarSyntaxStyle.Plain, ScalarSyntaxStyle.SingleQuoted]);
        var block = root.Entries[1].Value.ShouldBeOfType<ScalarSyntax>();
        (block.Value, block.Style).ShouldBe(("one\ntwo\n", ScalarSyntaxStyle.Literal));
        var quoted = root.Entries[2].Value.ShouldBeOfType<ScalarSyntax>();
        (quoted.Value, quoted.Style).ShouldBe(("q\n", ScalarSyntaxStyle.DoubleQuoted));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void Parse_NothingWritten_HasNoRootAndNoDiagnostics(string text)
    {
        var tree = Parse(text);

        (tree.Root is null or ScalarSyntax { IsEmpty: true }).ShouldBeTrue();
        tree.Diagnostics.ShouldBeEmpty();
        tree.IsReadable.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a:\n  b: 1\n c: 2\n", "facts.yaml(3,2): error KG0001: The file cannot be read as YAML: a key is expected here; is this indented as the lines around it?")]
    [InlineData("a: \"open\nb: 1\n", "facts.yaml(1,4): error KG0001: The file cannot be read as YAML: while scanning a multi-line double-quoted scalar, found wrong indentation")]
    [InlineData("a: b: c\n", "facts.yaml(1,5): error KG0001: The file cannot be read as YAML: a text with ': ' in it needs quotation marks")]
    [InlineData("a: [b\n", "facts.yaml(2,1): error KG0001: The file cannot be read as YAML: while parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "facts.yaml(1,2): error KG0001: The file cannot be read as YAML: something that begins here is not closed, or not well formed")]
    public void Parse_Malformed_ReportsOneErrorWhereItBegins(string text, string expected)
    {
        Report(text).ShouldBe([expected]);
        Parse(text).IsReadable.ShouldBeFalse();
    }

    [Fact]
    public void Parse_PositionBehindCharactersBeyondTheBasicPlane_CountsCodeUnits() =>
        Report("name: \U0001F686 \u202E\n").ShouldBe(
            ["facts.yaml(1,10): error KG0012: The invisible character U+202E changes the order in which this line is shown"]);

    [Fact]
    public void Parse_DuplicateKeyAmongMany_IsFound()
    {
        var keys = string.Concat(Enumerable.Range(0, 40).Select(number => $"k{number}: 1\n"));

        Parse(keys + "k7: 2\n").Diagnostics.Single().FurtherLocations.Single().ToString().ShouldBe("facts.yaml(8,1)");
    }

    [Fact]
    public void Parse_DuplicateKey_KeepsTheFirstValue() =>
        ((ScalarSyntax)((MappingSyntax)Parse("a: 1\na: 2\n").Root!).Find("a")!.Value).Value.ShouldBe("1");

    [Fact]
    public void Parse_ScalarLongerThanAllowed_IsRefused()
    {
        Report($"a: {new string('x', SyntaxLimits.ScalarLength)}\n").ShouldBeEmpty();
        Report($"a: {new string('x', SyntaxLimits.ScalarLength + 1)}\n").ShouldBe(
            ["facts.yaml(1,4): error KG0010: This value is longer than 65,536 characters"]);
    }

    [Fact]
    public void Parse_FileLongerThanAllowed_IsRefusedUnread() =>
        Report(new string('[', SyntaxLimits.FileLength + 1)).ShouldBe(
            ["facts.yaml(1,1): error KG0011: The file has 4,194,305 characters, and the limit is 4,194,304; split it, since facts and sources may be in any number of files"]);

    [Fact]
    public void Parse_ManyForbiddenCharacters_ReportsTheFirstHundred() =>
        Report(string.Concat(Enumerable.Repeat("# \u202E\n", 1_000))).Length.ShouldBe(SyntaxLimits.ReportedCharacters);

    [Fact]
    public void Parse_NestingAsDeepAsAllowed_IsRead() =>
        Report(new string('[', SyntaxLimits.Depth) + new string(']', SyntaxLimits.Depth)).ShouldBeEmpty();

    [Fact]
    public void Equality_IsOfPathAndContent()
    {
        Parse("a: 1").ShouldBe(Parse("a: 1"));
        Parse("a: 1").ShouldNotBe(Parse("a: 2"));
    }
}
