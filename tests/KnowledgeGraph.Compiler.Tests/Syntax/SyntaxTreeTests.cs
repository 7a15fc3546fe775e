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
    [InlineData("a:\n  b: 1\n c: 2\n", "facts.yaml(3,1): error KG0001: The file cannot be read as YAML: 'c' is indented by 1, and 'b' above, which it seems to follow, by 2")]
    [InlineData("a: \"open\nb: 1\n", "facts.yaml(1,4): error KG0001: The file cannot be read as YAML: the quotation mark opened here is not closed")]
    [InlineData("a: b: c\n", "facts.yaml(1,5): error KG0001: The file cannot be read as YAML: a text with ': ' in it needs quotation marks around all of it")]
    [InlineData("a: [b\n", "facts.yaml(1,4): error KG0001: The file cannot be read as YAML: the '[' opened here is not closed")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "facts.yaml(1,2): error KG0001: The file cannot be read as YAML: something that begins here is not closed, or not well formed")]
    public void Parse_Malformed_ReportsOneErrorWhereItBegins(string text, string expected)
    {
        Report(text).ShouldBe([expected]);
        Parse(text).IsReadable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a: { n: 20,000,000, b: 1 }", "facts.yaml(1,12): error KG0017: '000' is a key without a value: inside { } a comma ends a value; write 20_000_000")]
    [InlineData("a: { n: 1,234.5 }", "facts.yaml(1,11): error KG0017: '234.5' is a key without a value: inside { } a comma ends a value; write 1_234.5")]
    [InlineData("a: {b:1}", "facts.yaml(1,5): error KG0017: 'b:1' is a key without a value: a space belongs after ':'")]
    [InlineData("a: {b}", "facts.yaml(1,5): error KG0017: 'b' is a key without a value: put quotation marks around a text that begins with '{'")]
    [InlineData("a: { n: 1, c, d, e: 2, f }", "facts.yaml(1,12): error KG0017: 'c' is a key without a value: inside { } a comma ends a value; put quotation marks around a text with a comma in it", "facts.yaml(1,24): error KG0017: 'f' is a key without a value: inside { } a comma ends a value; put quotation marks around a text with a comma in it")]
    public void Parse_TextAloneInBraces_IsReportedOnce(string text, params string[] expected) => Report(text).ShouldBe(expected);

    [Theory]
    [InlineData("a: { b: , c: 1 }")]
    [InlineData("a: [b, c]")]
    [InlineData("a: {}")]
    [InlineData("a: b # c")]
    [InlineData("a: b #")]
    [InlineData("a: b ######")]
    [InlineData("a: b#c")]
    [InlineData("a: 'b' #c")]
    [InlineData("#a\na: b")]
    public void Parse_WhatPeopleMean_IsNotReported(string text) => Report(text).ShouldBeEmpty();

    [Fact]
    public void Parse_CommentThatMayBeText_IsAWarningAndTheFileIsRead()
    {
        var tree = Parse("note: issue #12: its title\nb: 1\n");

        tree.Diagnostics.Single().ToString().ShouldStartWith("facts.yaml(1,13): warning KG0016: '#12: its title' is a comment here");
        tree.HasErrors.ShouldBeFalse();
        ((MappingSyntax)tree.Root!).Entries.Count.ShouldBe(2);
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
