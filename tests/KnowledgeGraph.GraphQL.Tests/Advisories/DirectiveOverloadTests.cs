namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>Thousands of directives at one place, each of them an error or a step of work.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2022-37734"/>
public sealed class DirectiveOverloadTests
{
    [Theory]
    [InlineData("{ line # { name } }")]
    [InlineData("{ line { name # } }")]
    [InlineData("query # { line { name } }")]
    [InlineData("query ($v: Int #) { line { name } }")]
    [InlineData("{ ... # { line { name } } }")]
    [InlineData("{ ... on Query # { line { name } } }")]
    [InlineData("{ ...F # } fragment F on Query { line { name } }")]
    [InlineData("{ ...F } fragment F on Query # { line { name } }")]
    public void Directives_ByTheThousandAtAnyPlace_AreRefused(string template)
    {
        var document = template.Replace("#", Attack.Repeat("@none ", 4_000), StringComparison.Ordinal);

        Attack.ShouldBeRefused(document, "Syntax Error: More than 4 directives at one location. Parsing aborted.");
    }

    [Fact]
    public void Directives_ThatDoNotExistAtManyPlaces_AreTwentyErrors()
    {
        var document = $"{{ line {{ {Attack.Each("a#: name @none @none @none @none ", 500)} }} }}";
        using var result = Samples.Responses.EngineOf("type Query { line: Line } type Line { name: String }").Execute(Samples.Responses.Request(document));

        result.ErrorCodes.ShouldBe(Enumerable.Repeat(GraphQLErrorCodes.ValidationFailed, 20));
    }
}
