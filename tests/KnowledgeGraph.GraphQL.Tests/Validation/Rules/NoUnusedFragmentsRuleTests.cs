namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests() : RuleTests("NoUnusedFragments")
{
    [Theory]
    [InlineData("{ line(id: 1) { ...A } } fragment A on Line { ...B } fragment B on Line { id }")]
    [InlineData("query X { ...A } query Y { ...B } fragment A on Query { day } fragment B on Query { day }")]
    public void Fragments_ThatOperationsReach_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        """
        { day }
        fragment A on Query { day }
        """,
        "Fragment \"A\" is never used. at (2,1)")]
    [InlineData(
        "fragment A on Query { day }",
        "Fragment \"A\" is never used. at (1,1)")]
    public void Fragment_ThatNoneReaches_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Fragments_ThatReachOnlyOneAnother_AreRejected() => Rejects(
        """
        { day }
        fragment A on Line { next { ...B } }
        fragment B on Line { next { ...A } }
        """,
        "Fragment \"A\" is never used. at (2,1)",
        "Fragment \"B\" is never used. at (3,1)");
}
