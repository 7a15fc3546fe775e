namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests() : RuleTests("SingleFieldSubscriptions")
{
    [Theory]
    [InlineData("subscription { arrived { number } }")]
    [InlineData("subscription S { ...F ...F } fragment F on Subscription { arrived { number } }")]
    [InlineData("subscription { arrived { number } arrived { number } }")]
    [InlineData("subscription { ... on Subscription { arrived { number line { id } } } }")]
    [InlineData("query { day place { name } }")]
    public void Subscription_OfOneField_IsAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "subscription S { arrived { number } delayed { number } }",
        "Subscription \"S\" must select only one top level field. at (1,37)")]
    [InlineData(
        "subscription { arrived { number } a: arrived { number } delayed { number } }",
        "Anonymous Subscription must select only one top level field. at (1,35), (1,57)")]
    [InlineData(
        """
        subscription S { arrived { number } ...F }
        fragment F on Subscription { delayed { number } ...F }
        """,
        "Subscription \"S\" must select only one top level field. at (2,30)")]
    public void Subscription_OfSeveralFields_IsRejectedAtTheOthers(string document, string error) => Rejects(document, error);

    [Fact]
    public void Subscription_OfIntrospection_IsRejected() => Rejects(
        "subscription S { __typename }",
        "Subscription \"S\" must not select an introspection top level field. at (1,18)");

    [Fact]
    public void Subscription_OfNoFieldInTheEnd_IsRejected() => Rejects(
        "subscription S { ...Missing }",
        "Subscription \"S\" must select one top level field. at (1,16)");

    [Theory]
    [InlineData(
        "subscription S($a: Boolean!) { arrived @skip(if: $a) { number } }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. at (1,40)")]
    [InlineData(
        "subscription { ...F @include(if: true) } fragment F on Subscription { arrived { number } }",
        "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. at (1,21)")]
    public void Subscription_WithCondition_IsRejectedAtTheCondition(string document, string error) => Rejects(document, error);
}
