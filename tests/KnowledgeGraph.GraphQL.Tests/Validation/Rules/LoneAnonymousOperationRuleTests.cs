namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests() : RuleTests("LoneAnonymousOperation")
{
    [Theory]
    [InlineData("{ day }")]
    [InlineData("{ ...F } fragment F on Query { day }")]
    [InlineData("query A { day } query B { day }")]
    public void AnonymousOperation_Alone_IsAccepted(string document) => Accepts(document);

    [Fact]
    public void AnonymousOperation_BesideOthers_IsRejected() => Rejects(
        """
        { day }
        query A { day }
        """,
        "This anonymous operation must be the only defined operation. at (1,1)");

    [Fact]
    public void AnonymousOperations_Several_AreAllRejected() => Rejects(
        """
        { day }
        { day }
        """,
        "This anonymous operation must be the only defined operation. at (1,1)",
        "This anonymous operation must be the only defined operation. at (2,1)");
}
