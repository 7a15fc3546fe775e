using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Server.Tests.Pages;

/// <summary>Which words of a sentence lead to the pages of its entities.</summary>
public sealed class SentenceHtmlTests
{
    [Fact]
    public void NameInsideTheNameOfThePage_IsNotLinked() =>
        SentenceHtml.Of("Sweden's accession to NATO is carried out by Sweden.", [("Sweden", "s/"), ("Sweden's accession to NATO", null)])
            .ShouldBe("Sweden&#x27;s accession to NATO is carried out by <a href=\"s/\">Sweden</a>.");

    [Fact]
    public void LongerNames_ComeFirst() =>
        SentenceHtml.Of("NATO summit in Madrid was held by NATO.", [("NATO", "n/"), ("NATO summit in Madrid", "m/")])
            .ShouldBe("<a href=\"m/\">NATO summit in Madrid</a> was held by <a href=\"n/\">NATO</a>.");

    [Theory]
    [InlineData("The Lithuanian army is not Lithuania's.", "Lithuania", "The Lithuanian army is not <a href=\"x/\">Lithuania</a>&#x27;s.")]
    [InlineData("Route 12 and Route 1 meet.", "Route 1", "Route 12 and <a href=\"x/\">Route 1</a> meet.")]
    [InlineData("Postmodern art.", "modern", "Postmodern art.")]
    [InlineData("(NATO)", "NATO", "(<a href=\"x/\">NATO</a>)")]
    [InlineData("東京駅は東京にある。", "東京駅", "<a href=\"x/\">&#x6771;&#x4EAC;&#x99C5;</a>&#x306F;&#x6771;&#x4EAC;&#x306B;&#x3042;&#x308B;&#x3002;")]
    [InlineData("Nothing.", "", "Nothing.")]
    public void Name_IsWholeWords(string sentence, string name, string expected) =>
        SentenceHtml.Of(sentence, [(name, "x/")]).ShouldBe(expected);
}
