namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests() : RuleTests("KnownArgumentNames")
{
    [Theory]
    [InlineData("{ lines(first: 1, after: \"a\") { id } day @skip(if: true) }")]
    [InlineData("{ missing(a: 1) day @unknown(b: 2) }")]
    public void Arguments_OfTheirFieldOrDirective_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ line(idd: 1) { id } }",
        "Unknown argument \"idd\" on field \"Query.line\". Did you mean \"id\"? at (1,8)")]
    [InlineData(
        "{ lines(frist: 1) { id } }",
        "Unknown argument \"frist\" on field \"Query.lines\". Did you mean \"first\"? at (1,9)")]
    [InlineData(
        "{ stop { name(a: 1) } }",
        "Unknown argument \"a\" on field \"Stop.name\". at (1,15)")]
    public void Argument_UnknownOnField_IsRejectedWithTheNearest(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ day @skip(iff: true) }",
        "Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"? at (1,13)")]
    [InlineData(
        "{ lines @skip(first: 1) { id } }",
        "Unknown argument \"first\" on directive \"@skip\". at (1,15)")]
    public void Argument_UnknownOnDirective_IsRejectedWithTheNearest(string document, string error) => Rejects(document, error);
}
