namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests() : RuleTests("UniqueDirectivesPerLocation")
{
    [Theory]
    [InlineData("{ day @skip(if: true) @include(if: true) }")]
    [InlineData("{ a: day @skip(if: true) b: day @skip(if: true) }")]
    [InlineData("{ day @tag(name: \"a\") @tag(name: \"b\") }")]
    [InlineData("{ day @unknown @unknown }")]
    public void Directives_OnceOrRepeatable_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ day @skip(if: true) @skip(if: false) }",
        "The directive \"@skip\" can only be used once at this location. at (1,7), (1,23)")]
    [InlineData(
        "query @cached(key: 1) @cached(key: 2) { day }",
        "The directive \"@cached\" can only be used once at this location. at (1,7), (1,23)")]
    public void Directive_TwiceAtOnePlace_IsRejectedAtBoth(string document, string error) => Rejects(document, error);

    [Fact]
    public void Directive_ThreeTimes_IsRejectedTwice() => Rejects(
        "{ day @skip(if: true) @skip(if: true) @skip(if: true) }",
        "The directive \"@skip\" can only be used once at this location. at (1,7), (1,23)",
        "The directive \"@skip\" can only be used once at this location. at (1,7), (1,39)");
}
