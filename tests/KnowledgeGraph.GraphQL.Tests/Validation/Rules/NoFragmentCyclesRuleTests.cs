namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests() : RuleTests("NoFragmentCycles")
{
    [Theory]
    [InlineData("fragment A on Line { ...B ...C } fragment B on Line { ...C } fragment C on Line { id }")]
    [InlineData("fragment A on Line { ...B ...B } fragment B on Line { id }")]
    [InlineData("fragment A on Line { ...Missing }")]
    public void Fragments_WithoutCycle_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "fragment A on Line { ...A }",
        "Cannot spread fragment \"A\" within itself. at (1,22)")]
    [InlineData(
        "fragment A on Line { next { ...A } }",
        "Cannot spread fragment \"A\" within itself. at (1,29)")]
    [InlineData(
        "fragment A on Named { ... on Line { ...A } }",
        "Cannot spread fragment \"A\" within itself. at (1,37)")]
    public void Fragment_ThatSpreadsItself_IsRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        """
        fragment A on Line { ...B }
        fragment B on Line { ...C }
        fragment C on Line { ...A }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". at (1,22), (2,22), (3,22)")]
    [InlineData(
        """
        fragment A on Line { ...B }
        fragment B on Line { ...B }
        """,
        "Cannot spread fragment \"B\" within itself. at (2,22)")]
    public void Fragments_ThatSpreadOneAnother_AreRejectedOnceWithTheWay(string document, string error) => Rejects(document, error);

    [Fact]
    public void Fragments_WithTwoCycles_AreRejectedForEach() => Rejects(
        """
        fragment A on Line { ...B ...C }
        fragment B on Line { ...A }
        fragment C on Line { ...A ...B }
        """,
        "Cannot spread fragment \"A\" within itself via \"B\". at (1,22), (2,22)",
        "Cannot spread fragment \"A\" within itself via \"C\". at (1,27), (3,22)");
}
