namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests() : RuleTests("UniqueOperationNames")
{
    [Theory]
    [InlineData("{ day }")]
    [InlineData("query A { day } query B { day }")]
    [InlineData("query A { ...A } fragment A on Query { day }")]
    public void Operations_OfDifferentNames_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "query A { day } query A { day }",
        "There can be only one operation named \"A\". at (1,7), (1,23)")]
    [InlineData(
        """
        query A { day }
        mutation A { open(station: 1) { id } }
        """,
        "There can be only one operation named \"A\". at (1,7), (2,10)")]
    public void Operations_OfOneName_AreRejectedWhateverTheirKind(string document, string error) => Rejects(document, error);

    [Fact]
    public void Operations_ThreeOfOneName_AreEachRejectedWithTheFirst() => Rejects(
        "query A { day } query A { day } query A { day }",
        "There can be only one operation named \"A\". at (1,7), (1,23)",
        "There can be only one operation named \"A\". at (1,7), (1,39)");
}
