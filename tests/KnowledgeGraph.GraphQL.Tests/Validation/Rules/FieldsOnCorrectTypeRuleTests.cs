namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests() : RuleTests("FieldsOnCorrectType")
{
    [Theory]
    [InlineData("{ line(id: 1) { name stations { name } } }")]
    [InlineData("{ stop { name ... on Halt { request } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Line\") { name } __typename }")]
    [InlineData("fragment F on Anywhere { __typename }")]
    [InlineData("{ ... on Unknown { anything } }")]
    public void Fields_OfTheirType_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ lin(id: 1) { name } }",
        "Cannot query field \"lin\" on type \"Query\". Did you mean \"line\"? at (1,3)")]
    [InlineData(
        "{ line(id: 1) { lenght } }",
        "Cannot query field \"lenght\" on type \"Line\". Did you mean \"length\"? at (1,17)")]
    [InlineData(
        "{ line(id: 1) { colour } }",
        "Cannot query field \"colour\" on type \"Line\". at (1,17)")]
    [InlineData(
        "{ line(id: 1) { a: colour } }",
        "Cannot query field \"colour\" on type \"Line\". at (1,17)")]
    [InlineData(
        "fragment F on Line { __schema { types { name } } }",
        "Cannot query field \"__schema\" on type \"Line\". at (1,22)")]
    public void Field_Unknown_IsRejectedWithTheNearest(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ stop { request } }",
        "Cannot query field \"request\" on type \"Stop\". Did you mean to use an inline fragment on \"Halt\"? at (1,10)")]
    [InlineData(
        "{ stop { code } }",
        "Cannot query field \"code\" on type \"Stop\". Did you mean to use an inline fragment on \"Halt\" or \"Station\"? at (1,10)")]
    [InlineData(
        "fragment F on Anywhere { name }",
        "Cannot query field \"name\" on type \"Anywhere\". Did you mean to use an inline fragment on \"Named\", \"Place\", \"Stop\", \"Halt\", or \"Station\"? at (1,26)")]
    [InlineData(
        "{ stop { nam } }",
        "Cannot query field \"nam\" on type \"Stop\". Did you mean \"name\"? at (1,10)")]
    public void Field_UnknownOnAbstractType_IsRejectedWithTheTypesThatHaveIt(string document, string error) => Rejects(document, error);

    [Fact]
    public void Field_BelowAnUnknownOne_IsNotReportedAgain() => Rejects(
        "{ missing { alsoMissing } }",
        "Cannot query field \"missing\" on type \"Query\". at (1,3)");
}
