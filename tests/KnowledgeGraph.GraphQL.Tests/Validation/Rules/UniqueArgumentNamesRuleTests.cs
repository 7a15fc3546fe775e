namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests() : RuleTests("UniqueArgumentNames")
{
    [Fact]
    public void Arguments_OfDifferentNames_AreAccepted() => Accepts("{ lines(first: 1, after: \"a\") { id } a: lines(first: 1) @tag(name: \"a\") @tag(name: \"b\") { id } }");

    [Theory]
    [InlineData(
        "{ lines(first: 1, first: 2) { id } }",
        "There can be only one argument named \"first\". at (1,9), (1,19)")]
    [InlineData(
        "{ lines(first: 1, first: 2, first: 3) { id } }",
        "There can be only one argument named \"first\". at (1,9), (1,19), (1,29)")]
    [InlineData(
        "{ day @skip(if: true, if: false) }",
        "There can be only one argument named \"if\". at (1,13), (1,23)")]
    [InlineData(
        "{ missing(a: 1, a: 2) }",
        "There can be only one argument named \"a\". at (1,11), (1,17)")]
    public void Arguments_OfOneName_AreRejectedTogether(string document, string error) => Rejects(document, error);
}
