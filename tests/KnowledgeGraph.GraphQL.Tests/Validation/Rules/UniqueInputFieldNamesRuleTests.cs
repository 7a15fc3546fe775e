namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests() : RuleTests("UniqueInputFieldNames")
{
    [Fact]
    public void Fields_OfDifferentNames_AreAccepted() => Accepts("{ lines(where: {name: \"a\", and: [{name: \"b\"}, {name: \"c\"}]}) { id } }");

    [Theory]
    [InlineData(
        "{ lines(where: {name: \"a\", name: \"b\"}) { id } }",
        "There can be only one input field named \"name\". at (1,17), (1,28)")]
    [InlineData(
        "{ lines(where: {and: [{name: \"a\", name: \"b\"}]}) { id } }",
        "There can be only one input field named \"name\". at (1,24), (1,35)")]
    [InlineData(
        "{ missing(a: {b: 1, b: 2}) }",
        "There can be only one input field named \"b\". at (1,15), (1,21)")]
    [InlineData(
        "query ($a: LineFilter = {name: \"a\", name: \"b\"}) { lines(where: $a) { id } }",
        "There can be only one input field named \"name\". at (1,26), (1,37)")]
    public void Fields_OfOneName_AreRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Fields_ThreeOfOneName_AreEachRejectedWithTheFirst() => Rejects(
        "{ missing(a: {b: 1, b: 2, b: 3}) }",
        "There can be only one input field named \"b\". at (1,15), (1,21)",
        "There can be only one input field named \"b\". at (1,15), (1,27)");
}
