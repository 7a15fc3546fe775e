using KnowledgeGraph.Api.Questions;

namespace KnowledgeGraph.Api.Tests.Questions;

public sealed class VariableTextTests
{
    [Theory]
    [InlineData("ID!", "7", "\"7\"")]
    [InlineData("String", "true", "\"true\"")]
    [InlineData("Int!", "7", "7")]
    [InlineData("Int", "seven", "\"seven\"")]
    [InlineData("Long", "-9007199254740993", "-9007199254740993")]
    [InlineData("Decimal", "1.50", "1.50")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "yes", "\"yes\"")]
    [InlineData("Certainty", "CERTAIN", "\"CERTAIN\"")]
    [InlineData("Date", "2025-01-20", "\"2025-01-20\"")]
    [InlineData("View", "{\"all\":true}", "{\"all\":true}")]
    [InlineData("View", "{", "\"{\"")]
    [InlineData("[ID!]!", "a", "[\"a\"]")]
    [InlineData("[Int!]", "[1,2]", "[1,2]")]
    [InlineData("[Int!]", "1", "[1]")]
    public void Text_BecomesTheJsonOfItsType(string type, string text, string expected) =>
        VariableText.ToJson(type, [text])!.ToJsonString().ShouldBe(expected);

    [Fact]
    public void SeveralTexts_AreAList() => VariableText.ToJson("[ID!]", ["a", "b"])!.ToJsonString().ShouldBe("""["a","b"]""");

    [Fact]
    public void DeepJson_StaysAText() =>
        VariableText.ToJson("View", [new string('[', 100_000)])!.GetValueKind().ShouldBe(System.Text.Json.JsonValueKind.String);
}
