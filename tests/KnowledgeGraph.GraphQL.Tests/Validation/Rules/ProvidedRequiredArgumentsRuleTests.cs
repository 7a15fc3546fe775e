namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests() : RuleTests("ProvidedRequiredArguments")
{
    [Theory]
    [InlineData("{ required(first: 1, second: 2) line(id: null) { id } }")]
    [InlineData("{ rated lines { id } day @skip(if: true) }")]
    [InlineData("{ day @unknown missing }")]
    public void Arguments_ThatMustBeGivenAndAre_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ line { id } }",
        "Argument \"Query.line(id:)\" of type \"ID!\" is required, but it was not provided. at (1,3)")]
    [InlineData(
        "{ required(second: 2) }",
        "Argument \"Query.required(first:)\" of type \"Int!\" is required, but it was not provided. at (1,3)")]
    [InlineData(
        "{ day @skip }",
        "Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided. at (1,7)")]
    [InlineData(
        "{ day @cached(seconds: 1) }",
        "Argument \"@cached(key:)\" of type \"String!\" is required, but it was not provided. at (1,7)")]
    public void Argument_ThatIsMissing_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Arguments_SeveralMissing_AreAllRejected() => Rejects(
        "{ required }",
        "Argument \"Query.required(first:)\" of type \"Int!\" is required, but it was not provided. at (1,3)",
        "Argument \"Query.required(second:)\" of type \"Int!\" is required, but it was not provided. at (1,3)");
}
