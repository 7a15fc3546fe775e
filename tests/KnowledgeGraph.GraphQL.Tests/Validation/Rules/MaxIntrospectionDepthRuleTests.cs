namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests() : RuleTests("MaxIntrospectionDepth")
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __type(name: \"Line\") { fields { type { interfaces { name } } } possibleTypes { inputFields { name } } } }")]
    [InlineData("{ line(id: 1) { fields { fields { fields { fields { id } } } } } }")]
    [InlineData("{ __schema { types { ...F } } } fragment F on __Type { fields { name } }")]
    public void Introspection_TwoListsDeep_IsAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "Maximum introspection depth exceeded at (1,3)")]
    [InlineData(
        "{ __type(name: \"Line\") { interfaces { possibleTypes { inputFields { name } } } } }",
        "Maximum introspection depth exceeded at (1,3)")]
    [InlineData(
        "{ a: __type(name: \"Line\") { ... { ...F } } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { fields { name } } } }",
        "Maximum introspection depth exceeded at (1,3)")]
    [InlineData(
        "{ __schema { types { ...F } } } fragment F on __Type { fields { type { ...F } } }",
        "Maximum introspection depth exceeded at (1,3)")]
    public void Introspection_ThreeListsDeep_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Introspection_TwoFieldsTooDeep_AreBothRejected() => Rejects(
        """
        { a: __schema { types { ...F } } ok: __schema { types { name } } b: __schema { types { ...F } } }
        fragment F on __Type { fields { type { fields { type { fields { name } } } } } }
        """,
        "Maximum introspection depth exceeded at (1,3)",
        "Maximum introspection depth exceeded at (1,66)");
}
