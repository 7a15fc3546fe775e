namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests() : RuleTests("KnownDirectives")
{
    [Theory]
    [InlineData("query ($a: Int @tag(name: \"v\")) @tag(name: \"q\") { day @skip(if: true) ...F @tag(name: \"s\") ... @include(if: true) { day } } fragment F on Query @tag(name: \"f\") { day }")]
    [InlineData("mutation @tag(name: \"m\") { open(station: 1) { id } }")]
    [InlineData("subscription @tag(name: \"s\") { arrived { number } }")]
    public void Directives_WhereTheyMayStand_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ day @fast }",
        "Unknown directive \"@fast\". at (1,7)")]
    [InlineData(
        "query @defer { day }",
        "Unknown directive \"@defer\". at (1,7)")]
    [InlineData(
        "{ ... @stream { day } }",
        "Unknown directive \"@stream\". at (1,7)")]
    public void Directive_Unknown_IsRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "query @skip(if: true) { day }",
        "Directive \"@skip\" may not be used on QUERY. at (1,7)")]
    [InlineData(
        "mutation @cached(key: 1) { open(station: 1) { id } }",
        "Directive \"@cached\" may not be used on MUTATION. at (1,10)")]
    [InlineData(
        "subscription @include(if: true) { arrived { number } }",
        "Directive \"@include\" may not be used on SUBSCRIPTION. at (1,14)")]
    [InlineData(
        "{ day @internal }",
        "Directive \"@internal\" may not be used on FIELD. at (1,7)")]
    [InlineData(
        "{ ...F @deprecated }",
        "Directive \"@deprecated\" may not be used on FRAGMENT_SPREAD. at (1,8)")]
    [InlineData(
        "{ ... @oneOf { day } }",
        "Directive \"@oneOf\" may not be used on INLINE_FRAGMENT. at (1,7)")]
    [InlineData(
        "fragment F on Query @skip(if: true) { day }",
        "Directive \"@skip\" may not be used on FRAGMENT_DEFINITION. at (1,21)")]
    [InlineData(
        "query ($a: Int @skip(if: true)) { day }",
        "Directive \"@skip\" may not be used on VARIABLE_DEFINITION. at (1,16)")]
    public void Directive_Misplaced_IsRejected(string document, string error) => Rejects(document, error);
}
