namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests() : RuleTests("PossibleFragmentSpreads")
{
    [Theory]
    [InlineData("fragment F on Station { ... on Station { id } }")]
    [InlineData("fragment F on Stop { ... on Halt { code } }")]
    [InlineData("fragment F on Halt { ... on Stop { name } }")]
    [InlineData("fragment F on Anywhere { ... on Stop { name } ... on Named { name } }")]
    [InlineData("fragment F on Named { ...G } fragment G on Place { name }")]
    [InlineData("fragment F on Line { ... { id } ... on Unknown { id } ...Missing ... on Int { id } }")]
    public void Fragment_ThatMayApply_IsAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "fragment F on Station { ... on Halt { code } }",
        "Fragment cannot be spread here as objects of type \"Station\" can never be of type \"Halt\". at (1,25)")]
    [InlineData(
        "fragment F on Line { ... on Stop { name } }",
        "Fragment cannot be spread here as objects of type \"Line\" can never be of type \"Stop\". at (1,22)")]
    [InlineData(
        "fragment F on Anywhere { ... on Depot { name } }",
        "Fragment cannot be spread here as objects of type \"Anywhere\" can never be of type \"Depot\". at (1,26)")]
    [InlineData(
        "fragment F on Anywhere { ... on Owned { __typename } }",
        "Fragment cannot be spread here as objects of type \"Anywhere\" can never be of type \"Owned\". at (1,26)")]
    public void InlineFragment_ThatNeverApplies_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Spread_ThatNeverApplies_IsRejected() => Rejects(
        """
        { line(id: 1) { ...F } }
        fragment F on Place { name }
        """,
        "Fragment \"F\" cannot be spread here as objects of type \"Line\" can never be of type \"Place\". at (1,17)");
}
