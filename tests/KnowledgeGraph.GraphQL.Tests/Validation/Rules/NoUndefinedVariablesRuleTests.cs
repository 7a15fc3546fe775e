namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests() : RuleTests("NoUndefinedVariables")
{
    [Theory]
    [InlineData("query ($a: ID!) { line(id: $a) { ...F } } fragment F on Line { stations(first: 1) { id } }")]
    [InlineData("query A($a: Int) { ...F } query B($a: Int) { ...F } fragment F on Query { lines(first: $a) { id } }")]
    [InlineData("fragment Unused on Query { lines(first: $a) { id } } { day }")]
    public void Variables_ThatAreDefined_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "query A { line(id: $a) { id } }",
        "Variable \"$a\" is not defined by operation \"A\". at (1,20), (1,1)")]
    [InlineData(
        "{ line(id: $a) { id } }",
        "Variable \"$a\" is not defined. at (1,12), (1,1)")]
    [InlineData(
        "query A($a: ID) { day @tag(name: $b) lines(first: 1) { id } stations(ids: [$a]) { id } }",
        "Variable \"$b\" is not defined by operation \"A\". at (1,34), (1,1)")]
    [InlineData(
        "{ lines(where: {and: [{minimum: $deep}]}) { id } }",
        "Variable \"$deep\" is not defined. at (1,33), (1,1)")]
    public void Variable_ThatIsNotDefined_IsRejectedWithItsOperation(string document, string error) => Rejects(document, error);

    [Fact]
    public void Variable_InAFragment_IsRejectedForEachOperationThatReachesIt() => Rejects(
        """
        query A { ...F }
        query B { ...G }
        fragment F on Query { lines(first: $a) { id } }
        fragment G on Query { ...F }
        """,
        "Variable \"$a\" is not defined by operation \"A\". at (3,36), (1,1)",
        "Variable \"$a\" is not defined by operation \"B\". at (3,36), (2,1)");
}
