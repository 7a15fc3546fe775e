namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests() : RuleTests("ExecutableDefinitions")
{
    [Theory]
    [InlineData("{ ...F } fragment F on Query { day }")]
    [InlineData("query A { day } mutation B { open(station: 1) { id } }")]
    public void Document_OperationsAndFragments_IsAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ day } type Line { id: ID }",
        "The \"Line\" definition is not executable. at (1,9)")]
    [InlineData(
        "{ day } extend type Line { id: ID }",
        "The \"Line\" definition is not executable. at (1,9)")]
    [InlineData(
        "schema { query: Query } { day }",
        "The schema definition is not executable. at (1,1)")]
    [InlineData(
        "{ day } extend schema @internal",
        "The schema definition is not executable. at (1,9)")]
    [InlineData(
        "{ day } directive @line on FIELD",
        "The \"line\" definition is not executable. at (1,9)")]
    public void Document_DefinitionOfTheTypeSystem_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Document_SeveralDefinitionsOfTheTypeSystem_AreRejectedOneByOne() => Rejects(
        """
        type A { a: Int }
        enum B { C }
        { day }
        """,
        "The \"A\" definition is not executable. at (1,1)",
        "The \"B\" definition is not executable. at (2,1)");
}
