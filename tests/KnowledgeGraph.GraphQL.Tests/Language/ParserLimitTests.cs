using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Each limit at its last good value and one past it.</summary>
public sealed class ParserLimitTests
{
    [Fact]
    public void MaxTokens_OneMore_IsAnErrorAtThatToken()
    {
        var options = new ParserOptions { MaxTokens = 3 };

        Parse.Document("{ a }", options).Definitions.Length.ShouldBe(1);
        ShouldExceed(Parse.Error("{ a b }", options), "Document contains more than 3 tokens. Parsing aborted.", new(1, 7));
    }

    [Fact]
    public void MaxTokens_ByDefault_Is15000()
    {
        Parse.Document($"{{{Repeat(" a", 14_998)} }}").Definitions.Length.ShouldBe(1);
        Parse.Error($"{{{Repeat(" a", 14_999)} }}").Code.ShouldBe(GraphQLErrorCodes.LimitExceeded);
    }

    [Theory]
    [InlineData("{ a ", "} ")]
    [InlineData("{ ... ", "} ")]
    public void MaxDepth_SelectionSets_CountWithTheFirst(string open, string close)
    {
        Parse.Document($"{Repeat(open, 63)}{{ a }}{Repeat(close, 63)}").Definitions.Length.ShouldBe(1);
        ShouldExceed(
            Parse.Error($"{Repeat(open, 64)}{{ a }}{Repeat(close, 64)}"),
            "Document is nested more than 64 levels deep. Parsing aborted.",
            new(1, (64 * open.Length) + 1));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    public void MaxDepth_Values_CountBelowTheirSelectionSet(string open, string close)
    {
        Parse.Document($"{{ a(b: {Repeat(open, 63)}1{Repeat(close, 63)}) }}").Definitions.Length.ShouldBe(1);
        Parse.Error($"{{ a(b: {Repeat(open, 64)}1{Repeat(close, 64)}) }}").Code.ShouldBe(GraphQLErrorCodes.LimitExceeded);
    }

    [Fact]
    public void MaxDepth_ListTypes_CountToo()
    {
        Parse.Document($"query ($a: {Repeat("[", 64)}Int{Repeat("]", 64)}) {{ a }}").Definitions.Length.ShouldBe(1);
        Parse.Error($"query ($a: {Repeat("[", 65)}Int{Repeat("]", 65)}) {{ a }}").Code.ShouldBe(GraphQLErrorCodes.LimitExceeded);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("[")]
    [InlineData("{...{a(b:{c:")]
    public void Parser_NestingWithoutEnd_IsAnErrorAndNoStackOverflow(string open)
    {
        var error = Parse.Error(Repeat(open, 200_000), new ParserOptions { MaxTokens = int.MaxValue });

        error.Locations.Length.ShouldBe(1);
    }

    [Fact]
    public void MaxDirectivesPerLocation_OneMore_IsAnErrorAtIt()
    {
        Parse.Document("{ a @b @b @b @b c @b @b @b @b }").Definitions.Length.ShouldBe(1);
        ShouldExceed(
            Parse.Error("{ a @b @b @b @b @b }"),
            "More than 4 directives at one location. Parsing aborted.",
            new(1, 17));
    }

    private static void ShouldExceed(GraphQLError error, string message, SourceLocation location)
    {
        error.Message.ShouldBe($"Syntax Error: {message}");
        error.Code.ShouldBe(GraphQLErrorCodes.LimitExceeded);
        error.Locations.ShouldBe([location]);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
