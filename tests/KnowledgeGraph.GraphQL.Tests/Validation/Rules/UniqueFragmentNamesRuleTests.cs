namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests() : RuleTests("UniqueFragmentNames")
{
    [Fact]
    public void Fragments_OfDifferentNames_AreAccepted() => Accepts("query A { ...A ...B } fragment A on Query { day } fragment B on Query { day }");

    [Theory]
    [InlineData(
        """
        fragment A on Query { day }
        fragment A on Line { id }
        """,
        "There can be only one fragment named \"A\". at (1,10), (2,10)")]
    [InlineData(
        """
        { ...A }
        fragment A on Query { day }
        fragment A on Query { day }
        """,
        "There can be only one fragment named \"A\". at (2,10), (3,10)")]
    public void Fragments_OfOneName_AreRejected(string document, string error) => Rejects(document, error);
}
