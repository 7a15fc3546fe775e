namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\"", "escaped \n\r\b\t\f")]
    [InlineData("\"slashes \\\\ \\/\"", "slashes \\ /")]
    [InlineData("\"unescaped é 日 🚆\"", "unescaped é 日 🚆")]
    [InlineData("\"\\u00E9\\u65e5\"", "é日")]
    [InlineData("\"\\uD83D\\uDE86\"", "🚆")]
    [InlineData("\"\\u{1F686} \\u{e9} \\u{000000E9}\"", "🚆 é é")]
    [InlineData("\"# no comment\"", "# no comment")]
    public void String_InQuotes_HasItsEscapesResolved(string literal, string value) => Parse.String(literal).ShouldBe(value);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" three\"\"\"", "contains \"\"\" three")]
    [InlineData("\"\"\"unescaped \\n\\u00e9\"\"\"", "unescaped \\n\\u00e9")]
    [InlineData("\"\"\"a\r\nb\rc\nd\"\"\"", "a\nb\nc\nd")]
    [InlineData("\"\"\"a\u2028b\u0085c\fd\"\"\"", "a\u2028b\u0085c\fd")]
    [InlineData("\"\"\"\n\n  line\n    indented\n\n  last\n   \n\"\"\"", "line\n  indented\n\nlast")]
    [InlineData("\"\"\"  first\n    second\n\tthird\"\"\"", "  first\n   second\nthird")]
    [InlineData("\"\"\"\n \t \n\"\"\"", "")]
    public void BlockString_CommonIndentationAndBlankEnds_AreTakenAway(string literal, string value) =>
        Parse.String(literal).ShouldBe(value);
}
