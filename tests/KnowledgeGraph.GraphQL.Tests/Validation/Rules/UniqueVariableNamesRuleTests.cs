namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests() : RuleTests("UniqueVariableNames")
{
    [Fact]
    public void Variables_OfDifferentNames_AreAccepted() => Accepts("query A($a: Int, $b: Int) { day } query B($a: Int) { day }");

    [Fact]
    public void Variables_OfOneName_AreRejectedTogether() => Rejects(
        "query ($a: Int, $b: Int, $a: ID, $ a: Int) { day }",
        "There can be only one variable named \"$a\". at (1,9), (1,27), (1,36)");
}
