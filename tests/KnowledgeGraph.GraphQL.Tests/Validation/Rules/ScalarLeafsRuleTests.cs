namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests() : RuleTests("ScalarLeafs")
{
    [Fact]
    public void Selections_WhereTheyBelong_AreAccepted() => Accepts("{ day line(id: 1) { gauge stations { platforms } } }");

    [Theory]
    [InlineData(
        "{ day { year } }",
        "Field \"day\" must not have a selection since type \"Date\" has no subfields. at (1,7)")]
    [InlineData(
        "{ line(id: 1) { gauge { width } } }",
        "Field \"gauge\" must not have a selection since type \"Gauge\" has no subfields. at (1,23)")]
    [InlineData(
        "{ line(id: 1) { id { a } } }",
        "Field \"id\" must not have a selection since type \"ID!\" has no subfields. at (1,20)")]
    public void Leaf_WithSelection_IsRejectedAtTheSelection(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ line(id: 1) }",
        "Field \"line\" of type \"Line\" must have a selection of subfields. Did you mean \"line { ... }\"? at (1,3)")]
    [InlineData(
        "{ lines }",
        "Field \"lines\" of type \"[Line!]!\" must have a selection of subfields. Did you mean \"lines { ... }\"? at (1,3)")]
    [InlineData(
        "{ l: stop(id: 1) }",
        "Field \"stop\" of type \"Stop\" must have a selection of subfields. Did you mean \"stop { ... }\"? at (1,3)")]
    public void Composite_WithoutSelection_IsRejected(string document, string error) => Rejects(document, error);
}
