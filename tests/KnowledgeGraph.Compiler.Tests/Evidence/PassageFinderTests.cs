using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class PassageFinderTests
{
    private static IReadOnlyList<PassageMatch> Find(string document, string words) =>
        new PassageFinder(new DocumentText(document)).Find(words);

    [Theory]
    [InlineData("one two one", "one", new[] { 0, 3, 8, 3 })]
    [InlineData("one\r\n  two", " one two ", new[] { 0, 10 })]
    [InlineData("one two", "three", new int[0])]
    [InlineData("one two", "One", new int[0])]
    [InlineData("one two", " ", new int[0])]
    [InlineData("aaa", "aa", new[] { 0, 2, 1, 2 })]
    [InlineData("\U0001F686 one", "one", new[] { 2, 3 })]
    [InlineData("x Cafe\u0301 y", "Caf\u00E9", new[] { 2, 5 })]
    [InlineData("x Caf\u00E9 y", "Cafe\u0301", new[] { 2, 4 })]
    [InlineData("\u0416\u0443\u043A", "\u0443", new[] { 1, 1 })]
    public void Find_Words_GivesEveryPlaceInCodePoints(string document, string words, int[] expected) =>
        Find(document, words).SelectMany(match => new[] { match.Offset, match.Length }).ShouldBe(expected);

    [Fact]
    public void Find_Words_GivesPassagesWithTheirDigest()
    {
        const string Document = "We \U0001F686 run\n\n  trains \u1100\u1161\u11A8 to Cafe\u0301\tCorner.";
        var document = new DocumentText(Document);

        foreach (var words in (string[])["run trains", "\uAC01 to Caf\u00E9 Corner", "Corner.", "We \U0001F686"])
        {
            var match = new PassageFinder(document).Find(words).ShouldHaveSingleItem();
            PassageDigest.Compute(document.Passage(match.Offset, match.Length)).ShouldBe(PassageDigest.Compute(words));
        }
    }
}
