namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests() : RuleTests("VariablesAreInputTypes")
{
    [Fact]
    public void Variable_OfScalarEnumOrInput_IsAccepted() => Accepts("query ($a: Date, $b: [Gauge!]!, $c: LineFilter, $d: Unknown) { day }");

    [Theory]
    [InlineData(
        "query ($a: Station) { day }",
        "Variable \"$a\" cannot be non-input type \"Station\". at (1,12)")]
    [InlineData(
        "query ($a: [Stop!]!) { day }",
        "Variable \"$a\" cannot be non-input type \"[Stop!]!\". at (1,12)")]
    [InlineData(
        "query ($a: Anywhere!) { day }",
        "Variable \"$a\" cannot be non-input type \"Anywhere!\". at (1,12)")]
    public void Variable_OfOutputType_IsRejected(string document, string error) => Rejects(document, error);
}
