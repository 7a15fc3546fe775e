using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Syntax.Explanations;

/// <summary>Mistakes that people make in writing YAML, each in one place of a sound file, and the one thing that is said about it.</summary>
public sealed class YamlExplainerTests
{
    private const string Sound = """
        entities:
          ann:
            kind: Person
            name: Ann
            statements:
              - worksFor: acme
                since: 2020
              - maintains: acme
                since: 2021

        """;

    [Theory]
    [InlineData("        since: 2021", "       since: 2021", "9,1", "'since' is indented by 7, and 'maintains' above, which it seems to follow, by 8")]
    [InlineData("    name: Ann", "   name: Ann", "4,1", "'name' is indented by 3, and 'kind' above, which it seems to follow, by 4")]
    [InlineData("      - maintains", "     - maintains", "8,1", "'maintains' is indented by 5, and 'worksFor' above, which it seems to follow, by 6")]
    [InlineData("        since: 2021", "          since: 2021", "9,1", "'since' is indented by 10, deeper than 'maintains' above, by 8")]
    [InlineData("    name: Ann", "     name: Ann", "4,1", "'name' is indented by 5, deeper than 'kind' above, by 4")]
    [InlineData("      - maintains", "        - maintains", "8,1", "'maintains' is indented by 8, deeper than 'worksFor' above, by 6")]
    public void Indentation_OfALine_IsComparedWithTheLinesAbove(string right, string wrong, string place, string message) =>
        ShouldSay(right, wrong, place, message);

    [Theory]
    [InlineData("        since: 2021", "       \u00A0since: 2021", "9,8", "U+00A0, which is not a space, indents this line; use spaces")]
    [InlineData("    name: Ann", "\u00A0\u00A0\u00A0\u00A0name: Ann", "4,1", "U+00A0, which is not a space, indents this line; use spaces")]
    [InlineData("    name: Ann", "\u3000\u3000\u3000\u3000name: Ann", "4,1", "U+3000, which is not a space, indents this line; use spaces")]
    [InlineData("    name: Ann", "    name:\u00A0Ann", "4,10", "U+00A0, which is not a space, follows ':' here; use a space")]
    public void InvisibleIndentation_IsNamedByItsCode(string right, string wrong, string place, string message) =>
        ShouldSay(right, wrong, place, message);

    [Theory]
    [InlineData("kind: Person", "kind:Person", "3,9")]
    [InlineData("name: Ann", "name:Ann", "4,9")]
    [InlineData("since: 2021", "since:2021", "9,14")]
    public void SpaceAfterColon_IsMissed(string right, string wrong, string place) =>
        ShouldSay(right, wrong, place, "a space belongs after ':'");

    [Theory]
    [InlineData("- worksFor", "-worksFor", "6,7")]
    [InlineData("- maintains", "-maintains", "8,7")]
    public void SpaceAfterDash_IsMissed(string right, string wrong, string place) =>
        ShouldSay(right, wrong, place, "a space belongs after '-'");

    [Theory]
    [InlineData("      - maintains", "<<<<<<< HEAD\n      - maintains", "8,1", "<<<<<<<")]
    [InlineData("since: 2021", "since: 2021\n=======\n        since: 2022\n>>>>>>> branch", "10,1", "=======")]
    [InlineData("    kind: Person", "    kind: Person\n||||||| base\n    kind: Org", "4,1", "|||||||")]
    public void MergeConflict_IsFound(string right, string wrong, string place, string mark) =>
        ShouldSay(right, wrong, place, $"a merge conflict was left here ('{mark}'); keep one of the sides");

    [Theory]
    [InlineData("name: Ann", "name: \"Ann", "4,11")]
    [InlineData("name: Ann", "name: 'Ann", "4,11")]
    [InlineData("name: Ann", "name: 'Ann\n    description: 'A person.'", "4,11")]
    [InlineData("name: Ann", "identifiers: { registry: \"Q1 }\n    name: Ann", "4,30")]
    public void UnclosedQuotation_IsReportedWhereItOpens(string right, string wrong, string place) =>
        ShouldSay(right, wrong, place, "the quotation mark opened here is not closed");

    [Theory]
    [InlineData("name: Ann", "name: 'Ann's'", "4,15", "write '' for an apostrophe in it")]
    [InlineData("name: Ann", "name: \"Ann \"Annie\" Lee\"", "4,16", "write \\\" for a quotation mark in it")]
    [InlineData("name: Ann", "name: \"Ann\" Lee", "4,15", "put the whole value between quotation marks, or nothing of it")]
    public void EndedQuotation_IsReportedWhereItEnds(string right, string wrong, string place, string advice) =>
        ShouldSay(right, wrong, place, "the text ends at this quotation mark, and more follows; " + advice);

    [Theory]
    [InlineData('@')]
    [InlineData('`')]
    [InlineData('%')]
    [InlineData('|')]
    [InlineData('>')]
    [InlineData('?')]
    public void ReservedStart_NeedsQuotationMarks(char character) => ShouldSay(
        "name: Ann", $"name: {character} neel", "4,11", $"put quotation marks around a text that begins with '{character}'");

    [Theory]
    [InlineData("name: Ann", "name: [old] Ann", "[")]
    [InlineData("name: Ann", "name: @neel", "@")]
    public void ReservedStart_OfAWord_NeedsQuotationMarks(string right, string wrong, string character) =>
        ShouldSay(right, wrong, "4,11", $"put quotation marks around a text that begins with '{character}'");

    [Theory]
    [InlineData("name: Ann", "name: Ann: the first", "4,14")]
    [InlineData("name: Ann", "description: She said:\n      yes: no\n    name: Ann", "4,26")]
    public void TextWithColon_NeedsQuotationMarks(string right, string wrong, string place) =>
        ShouldSay(right, wrong, place, "a text with ': ' in it needs quotation marks around all of it");

    [Theory]
    [InlineData("- maintains", "* maintains", "*")]
    [InlineData("- maintains", "• maintains", "•")]
    [InlineData("- maintains", "– maintains", "–")]
    public void WrongBullet_IsNamed(string right, string wrong, string bullet) =>
        ShouldSay(right, wrong, "8,7", $"a list item begins with '-', and this is '{bullet}'");

    [Theory]
    [InlineData("name: Ann", "name： Ann", "4,9", "：")]
    [InlineData("kind: Person", "kind = Person", "3,10", "=")]
    public void WrongColon_IsNamed(string right, string wrong, string place, string sign) =>
        ShouldSay(right, wrong, place, $"a key ends with ':', and this is '{sign}'");

    [Theory]
    [InlineData("    name: Ann", "    name", "4,5", "name")]
    [InlineData("    kind: Person", "    kind Person", "3,5", "kind")]
    public void MissingColon_IsReportedAtItsKey(string right, string wrong, string place, string key) =>
        ShouldSay(right, wrong, place, $"a ':' belongs after the key '{key}'");

    [Theory]
    [InlineData("kind: Person", "kind: [Person", "3,11", "the '[' opened here is not closed")]
    [InlineData("name: Ann", "identifiers: { registry: Q1\n    name: Ann", "4,18", "the '{' opened here is not closed")]
    [InlineData("name: Ann", "identifiers: { registry: Q1 other: Q2 }", "4,33", "a ',' belongs before this, between two entries")]
    [InlineData("name: Ann", "identifiers: { registry: Q1 }}\n    name: Ann", "4,34", "this '}' closes nothing")]
    [InlineData("kind: Person", "\"kind\": \"Person\",", "3,21", "a line does not end with ','; a ',' is for entries inside { } and [ ]")]
    public void Brackets_AreMatched(string right, string wrong, string place, string message) => ShouldSay(right, wrong, place, message);

    [Theory]
    [InlineData("    statements:\n", "    statements:\n      leads: acme\n", "7,7", "this '-' begins a list item, and 'leads' above is a key without one")]
    [InlineData("- worksFor", "- - worksFor", "6,7", "one '-' begins a list item, and here are two")]
    [InlineData("      - maintains: acme", "      maintains: acme", "8,7", "'maintains' is a key, and 'worksFor' above is in a list item: begin with '-', or indent it by 8")]
    public void Items_AreAllItems(string right, string wrong, string place, string message) => ShouldSay(right, wrong, place, message);

    [Theory]
    [InlineData("name: Ann", "name: \"C:\\dir\"", "4,14", "'\\d' has no meaning between double quotation marks; write '\\\\' for a backslash, or use single quotation marks")]
    [InlineData("entities:", "```yaml\nentities:", "1,1", "this line is the fence of a Markdown code block; remove it")]
    [InlineData("name: Ann", "name: \"Ann\"#x", "4,16", "a space belongs before the '#' of a comment")]
    public void OtherMistakes_AreNamed(string right, string wrong, string place, string message) => ShouldSay(right, wrong, place, message);

    [Fact]
    public void LineEnds_OfWindows_ChangeNothing()
    {
        var text = Sound.Replace("    name: Ann", "   name: Ann").Replace("\n", "\r\n");

        Report(text).ShouldBe(["facts.yaml(4,1): error KG0001: The file cannot be read as YAML: 'name' is indented by 3, and 'kind' above, which it seems to follow, by 4"]);
    }

    /// <summary>One wrong character in a file as large as a file may be, in one line or in many: read a few times, not thousands.</summary>
    [Theory]
    [InlineData("{\"a\": [", "\"x\", ", "\"y\" \"z\"]}")]
    [InlineData("a:\n", "  - \"x\"\n", "  - \"y\n")]
    public void LargeFile_IsExplained(string start, string middle, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(middle, 2_000_000 / middle.Length)) + end;

        Report(text).Length.ShouldBe(1);
    }

    /// <summary>The limit of the nesting holds for a repaired text too: a fault above it does not switch it off.</summary>
    [Fact]
    public void DeepFile_BehindAFault_IsExplained() => Report("a: \"x\" y\nb: " + new string('[', 300_000)).ShouldBe(
        ["facts.yaml(1,6): error KG0001: The file cannot be read as YAML: the text ends at this quotation mark, and more follows; put the whole value between quotation marks, or nothing of it"]);

    private static void ShouldSay(string right, string wrong, string place, string message)
    {
        Sound.ShouldContain(right);
        var text = Sound.Remove(Sound.IndexOf(right, StringComparison.Ordinal), right.Length).Insert(Sound.IndexOf(right, StringComparison.Ordinal), wrong);
        Report(text).ShouldBe([$"facts.yaml({place}): error KG0001: The file cannot be read as YAML: {message}"]);
    }

    private static string[] Report(string text) =>
        [.. SyntaxTree.Parse(new SourceText("facts.yaml", text)).Diagnostics.Select(diagnostic => diagnostic.ToString())];
}
