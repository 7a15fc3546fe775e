namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests() : RuleTests("KnownTypeNames")
{
    [Fact]
    public void Types_OfTheSchema_AreAccepted() => Accepts("query ($a: [LineFilter!]!, $b: Int) { stop { ... on Station { id } ...F } } fragment F on Stop { name }");

    [Theory]
    [InlineData(
        "query ($a: Statoin) { day }",
        "Unknown type \"Statoin\". Did you mean \"Station\"? at (1,12)")]
    [InlineData(
        "query ($a: [[Tunnel!]!]) { day }",
        "Unknown type \"Tunnel\". at (1,14)")]
    [InlineData(
        "{ stop { ... on Locomotive { name } } }",
        "Unknown type \"Locomotive\". at (1,17)")]
    [InlineData(
        "fragment F on Lin { name }",
        "Unknown type \"Lin\". Did you mean \"Line\"? at (1,15)")]
    public void Types_ThatTheSchemaLacks_AreRejectedWithTheNearest(string document, string error) => Rejects(document, error);
}
