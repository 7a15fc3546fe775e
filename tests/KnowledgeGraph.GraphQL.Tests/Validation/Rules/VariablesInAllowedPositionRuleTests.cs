namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests() : RuleTests("VariablesInAllowedPosition")
{
    [Theory]
    [InlineData("query ($a: ID!) { line(id: $a) { id } }")]
    [InlineData("query ($a: Int!) { lines(first: $a) { id } }")]
    [InlineData("query ($a: [ID!]!) { stations(ids: $a) { id } }")]
    [InlineData("query ($a: ID!) { stations(ids: [$a]) { id } }")]
    [InlineData("query ($a: ID = 1) { line(id: $a) { id } }")]
    [InlineData("query ($a: Boolean) { rated(isOpen: $a) }")]
    [InlineData("query ($a: String) { lines(where: {operator: $a}) { id } }")]
    [InlineData("query ($a: [[Int!]!]!) { rated(matrix: $a) }")]
    [InlineData("query ($a: Unknown) { lines(first: $a, nope: $a) { id } }")]
    [InlineData("query ($a: ID!) { find(by: {id: $a}) { name } }")]
    public void Variables_ThatFit_AreAccepted(string document) => Accepts(document);

    /// <summary>The list is what is wrong there, and <c>ValuesOfCorrectType</c> says so; a scalar that takes lists takes any variable in them.</summary>
    [Fact]
    public void Variable_InAListWhereNoneIsExpected_IsNotCompared() => Accepts("query ($a: Int) { lines(where: {operator: [$a]}) { id } }");

    [Theory]
    [InlineData(
        "query ($a: String) { lines(first: $a) { id } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". at (1,8), (1,35)")]
    [InlineData(
        "query ($a: ID) { line(id: $a) { id } }",
        "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". at (1,8), (1,27)")]
    [InlineData(
        "query ($a: ID = null) { line(id: $a) { id } }",
        "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". at (1,8), (1,34)")]
    [InlineData(
        "query ($a: ID!) { stations(ids: $a) { id } }",
        "Variable \"$a\" of type \"ID!\" used in position expecting type \"[ID!]!\". Did you mean \"$a: [ID!]!\"? at (1,8), (1,33)")]
    [InlineData(
        "query ($a: [ID]!) { stations(ids: $a) { id } }",
        "Variable \"$a\" of type \"[ID]!\" used in position expecting type \"[ID!]!\". at (1,8), (1,35)")]
    [InlineData(
        "query ($a: ID) { stations(ids: [$a]) { id } }",
        "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". at (1,8), (1,33)")]
    [InlineData(
        "query ($a: Boolean) { day @skip(if: $a) }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". at (1,8), (1,37)")]
    [InlineData(
        "query ($a: Int) { lines(where: {name: $a}) { id } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"String\". at (1,8), (1,39)")]
    public void Variable_ThatDoesNotFit_IsRejectedAtBothPlaces(string document, string error) => Rejects(document, error);

    [Fact]
    public void Variable_InAFragment_IsRejectedForEachOperation() => Rejects(
        """
        query A($a: ID) { ...F }
        query B($a: Int) { ...F }
        fragment F on Query { lines(first: $a) { id } }
        """,
        "Variable \"$a\" of type \"ID\" used in position expecting type \"Int\". at (1,9), (3,36)");

    [Theory]
    [InlineData(
        "query ($a: ID) { lookup(by: {id: $a}) { name } }",
        "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Lookup\". at (1,8), (1,34)")]
    [InlineData(
        "query ($a: ID = 1) { find(by: {id: $a}) { name } }",
        "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Lookup\". at (1,8), (1,36)")]
    public void Variable_NullableInOneOf_IsRejected(string document, string error) => Rejects(document, error);
}
