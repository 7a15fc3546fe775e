namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests() : RuleTests("FragmentsOnCompositeTypes")
{
    [Theory]
    [InlineData("fragment F on Station { name }")]
    [InlineData("fragment F on Named { name }")]
    [InlineData("fragment F on Anywhere { __typename }")]
    [InlineData("{ stop { ... on Halt { code } ... { name } } }")]
    [InlineData("fragment F on Unknown { name }")]
    public void Fragment_OnObjectInterfaceOrUnion_IsAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "fragment F on Date { name }",
        "Fragment \"F\" cannot condition on non composite type \"Date\". at (1,15)")]
    [InlineData(
        "fragment F on Gauge { name }",
        "Fragment \"F\" cannot condition on non composite type \"Gauge\". at (1,15)")]
    [InlineData(
        "fragment F on LineFilter { name }",
        "Fragment \"F\" cannot condition on non composite type \"LineFilter\". at (1,15)")]
    [InlineData(
        "{ stop { ... on Int { name } } }",
        "Fragment cannot condition on non composite type \"Int\". at (1,17)")]
    public void Fragment_OnLeafOrInput_IsRejected(string document, string error) => Rejects(document, error);
}
