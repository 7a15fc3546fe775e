namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests() : RuleTests("NoUnusedVariables")
{
    [Theory]
    [InlineData("query ($a: ID!) { line(id: $a) { id } }")]
    [InlineData("query ($a: Int) { ...F } fragment F on Query { ...G } fragment G on Query { lines(first: $a) { id } }")]
    [InlineData("query ($a: Boolean!) { day @skip(if: $a) }")]
    [InlineData("query ($a: String) { lines(where: {name: $a}) { id } }")]
    public void Variables_ThatAreUsed_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "query A($a: Int) { day }",
        "Variable \"$a\" is never used in operation \"A\". at (1,9)")]
    [InlineData(
        "query ($a: Int) { day }",
        "Variable \"$a\" is never used. at (1,8)")]
    [InlineData(
        "query A($a: Int) { day } fragment F on Query { lines(first: $a) { id } }",
        "Variable \"$a\" is never used in operation \"A\". at (1,9)")]
    public void Variable_ThatIsNotUsed_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Variables_ThatAnotherOperationUses_AreRejected() => Rejects(
        """
        query A($a: Int) { ...F }
        query B($a: Int, $b: Int) { day }
        fragment F on Query { lines(first: $a) { id } }
        """,
        "Variable \"$a\" is never used in operation \"B\". at (2,9)",
        "Variable \"$b\" is never used in operation \"B\". at (2,18)");
}
