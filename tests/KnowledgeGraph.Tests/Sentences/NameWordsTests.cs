using KnowledgeGraph.Format;

namespace KnowledgeGraph.Tests.Sentences;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("memberOf", "member of")]
    [InlineData("GroupOfStates", "group of states")]
    [InlineData("UKStation", "UK station")]
    [InlineData("isNATOMember", "is NATO member")]
    [InlineData("memberOfEU", "member of EU")]
    [InlineData("EUR", "EUR")]
    [InlineData("iso3166", "iso3166")]
    [InlineData("aB", "a b")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void Words_AreThoseOfTheName_AndAbbreviationsKeepTheirCapitals(string name, string words) => NameWords.Of(name).ShouldBe(words);
}
