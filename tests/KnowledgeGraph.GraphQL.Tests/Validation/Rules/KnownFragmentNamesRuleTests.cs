namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests() : RuleTests("KnownFragmentNames")
{
    [Fact]
    public void Spread_OfDefinedFragment_IsAccepted() => Accepts("{ ...A ... on Query { ...A } } fragment A on Query { day }");

    [Theory]
    [InlineData(
        "{ ...A }",
        "Unknown fragment \"A\". at (1,6)")]
    [InlineData(
        "{ ... on Query { ...  A } }",
        "Unknown fragment \"A\". at (1,23)")]
    [InlineData(
        "{ ...A } fragment A on Query { ...B }",
        "Unknown fragment \"B\". at (1,35)")]
    public void Spread_OfMissingFragment_IsRejectedAtItsName(string document, string error) => Rejects(document, error);
}
