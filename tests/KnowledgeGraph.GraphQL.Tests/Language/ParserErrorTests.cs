namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>What is said of text that is not GraphQL, and where. The expectations are those of graphql-js.</summary>
public sealed class ParserErrorTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("# only a comment", "Unexpected <EOF>.", 1, 17)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{}", "Expected Name, found \"}\".", 1, 2)]
    [InlineData("{ line(id: ) }", "Unexpected \")\".", 1, 12)]
    [InlineData("{ line() }", "Expected Name, found \")\".", 1, 8)]
    [InlineData("{ line { } }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("{ ...MissingOn }\nfragment MissingOn Line", "Expected \"on\", found Name \"Line\".", 2, 20)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\"", "Expected Name, found String \"\".", 1, 3)]
    [InlineData("{ \"\"\"block\"\"\"", "Expected Name, found BlockString \"block\".", 1, 3)]
    [InlineData("{ 12.5", "Expected Name, found Float \"12.5\".", 1, 3)]
    [InlineData("{ a } }", "Unexpected \"}\".", 1, 7)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("query ($x: Int = $y) { a }", "Unexpected variable \"$y\" in constant value.", 1, 18)]
    [InlineData("query ($x: Int = $) { a }", "Unexpected \"$\".", 1, 18)]
    [InlineData("query ($x: [Int) { a }", "Expected \"]\", found \")\".", 1, 16)]
    [InlineData("\"d\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"d\" nonsense", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("\"d\" extend type A { b: C }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("extend type A", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend line", "Unexpected Name \"line\".", 1, 8)]
    [InlineData("type A { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("directive @d on LINE", "Unexpected Name \"LINE\".", 1, 17)]
    [InlineData("schema { line: A }", "Unexpected Name \"line\".", 1, 10)]
    [InlineData("{ ...F(a: 1) }", "Expected Name, found \"(\".", 1, 7)]
    [InlineData("fragment F($a: Int) on T { b }", "Expected \"on\", found \"(\".", 1, 11)]
    public void Parser_TextOutsideTheGrammar_SaysWhatWasExpectedWhere(string text, string message, int line, int column)
    {
        var error = Parse.Error(text);

        error.Message.ShouldBe($"Syntax Error: {message}");
        error.Locations.ShouldBe([new(line, column)]);
        error.Code.ShouldBe(GraphQLErrorCodes.ParseFailed);
    }

    [Theory]
    [InlineData("\n\n    ?\n", "Unexpected character: \"?\".", 3, 5)]
    [InlineData("{ a(b: 'c') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ \u0007 }", "Unexpected character: U+0007.", 1, 3)]
    [InlineData("{ é }", "Unexpected character: U+00E9.", 1, 3)]
    [InlineData("{ 🚆 }", "Unexpected character: U+1F686.", 1, 3)]
    [InlineData("{ .. }", "Unexpected \"..\", did you mean \"...\"?", 1, 3)]
    [InlineData("{ . }", "Unexpected character: \".\".", 1, 3)]
    [InlineData("{ a(b: .57) }", "Invalid number, expected digit before \".\", did you mean \"0.57\"?", 1, 8)]
    [InlineData("{ a(b: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(b: +1) }", "Unexpected character: \"+\".", 1, 8)]
    [InlineData("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: 1e) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: -x) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 0x1) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(b: -", "Invalid number, expected digit but got: <EOF>.", 1, 9)]
    public void Lexer_WrongCharacter_IsNamedAtItsPlace(string text, string message, int line, int column)
    {
        var error = Parse.Error(text);

        error.Message.ShouldBe($"Syntax Error: {message}");
        error.Locations.ShouldBe([new(line, column)]);
    }

    [Theory]
    [InlineData("\"", "Unterminated string.", 9)]
    [InlineData("\"no end quote", "Unterminated string.", 21)]
    [InlineData("\"two\nlines\"", "Unterminated string.", 12)]
    [InlineData("\"\"\"no end", "Unterminated string.", 17)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 13)]
    [InlineData("\"bad \\é esc\"", "Invalid character escape sequence: \"\\é\".", 13)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 13)]
    [InlineData("\"bad \\uXXXX\"", "Invalid Unicode escape sequence: \"\\uXXXX\".", 13)]
    [InlineData("\"bad \\uDEAD esc\"", "Invalid Unicode escape sequence: \"\\uDEAD\".", 13)]
    [InlineData("\"bad \\uD83D\\uDBFF\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 13)]
    [InlineData("\"bad \\uD83D only\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 13)]
    [InlineData("\"bad \\u{} esc\"", "Invalid Unicode escape sequence: \"\\u{}\".", 13)]
    [InlineData("\"bad \\u{FXXX}\"", "Invalid Unicode escape sequence: \"\\u{FX\".", 13)]
    [InlineData("\"bad \\u{FFFF esc\"", "Invalid Unicode escape sequence: \"\\u{FFFF \".", 13)]
    [InlineData("\"bad \\u{D83D}\"", "Invalid Unicode escape sequence: \"\\u{D83D}\".", 13)]
    [InlineData("\"bad \\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 13)]
    [InlineData("\"bad \\u{🚆}\"", "Invalid Unicode escape sequence: \"\\u{🚆\".", 13)]
    public void Lexer_WrongString_IsNamedAtItsPlace(string literal, string message, int column)
    {
        var error = Parse.Error($"{{ a(b: {literal}");

        error.Message.ShouldBe($"Syntax Error: {message}");
        error.Locations.ShouldBe([new(1, column)]);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' }, "Invalid character: 0xFF.", 2)]
    [InlineData(new byte[] { (byte)'#', 0xC3, (byte)'\n' }, "Invalid character: 0xC3.", 2)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, "Invalid character within String: 0xED.", 2)]
    [InlineData(new byte[] { (byte)'"', (byte)'"', (byte)'"', 0x80 }, "Invalid character within String: 0x80.", 4)]
    public void Lexer_BytesThatAreNotUtf8_AreAnError(byte[] utf8, string message, int column)
    {
        var error = Parse.Error(utf8);

        error.Message.ShouldBe($"Syntax Error: {message}");
        error.Locations.ShouldBe([new(1, column)]);
    }
}
