using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

/// <summary>The index of a document, against searches from its beginning to its end.</summary>
public sealed class PassageIndexTests
{
    private static Gen<string> Text(int most) =>
        from pieces in Gen.Elements("a", "b", "ab", "a", " ", "-", "\u65E5").ListOf()
        select string.Join(' ', string.Concat(pieces.Take(most)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Gen<(string Document, string Words, string Prefix, string Suffix)> Search =>
        from document in Text(40)
        from words in Text(4)
        from prefix in Gen.Frequency((3, Gen.Constant("")), (1, Text(2)))
        from suffix in Gen.Frequency((3, Gen.Constant("")), (1, Text(2)))
        select (document, words, prefix, suffix);

    [Fact]
    public void FindIndexed_AnyWords_FindsThoseThatBeginAWord_AndElseAll() => Prop.ForAll(Search.ToArbitrary(), search =>
    {
        var (text, words, prefix, suffix) = search;
        var finder = new PassageFinder(new DocumentText(text));
        var all = finder.Find(words, prefix, suffix);
        var atWords = all.Where(match => IsWordStart(text, match.Offset)).ToArray();
        var expected = atWords.Length > 0 ? atWords : all;

        finder.FindIndexed(words, prefix, suffix, int.MaxValue).ShouldBe(expected, $"'{words}' in '{text}'");
        var some = finder.FindIndexed(words, prefix, suffix, 2);
        some.Count.ShouldBe(Math.Min(2, expected.Count));
        some.ShouldBeSubsetOf(expected);
    }).ShouldHold(500);

    [Fact]
    public void Nearest_AnyWords_HasTheLongestBeginningInCommon() => Prop.ForAll(Search.ToArbitrary(), search =>
    {
        var words = search.Words.TrimStart('-', ' ');
        var lengths = Enumerable.Range(0, search.Document.Length).Where(place => IsWordStart(search.Document, place) && search.Document[place] is not ('-' or ' '))
            .Select(place => Common(search.Document[place..], words));
        var longest = lengths.DefaultIfEmpty(0).Max();

        var nearest = new PassageFinder(new DocumentText(search.Document)).Nearest(search.Words);

        (nearest is null).ShouldBe(longest == 0);
        if (nearest is var (offset, found))
        {
            Common(search.Document[offset..], words).ShouldBe(longest);
            search.Document[offset..].ShouldStartWith(found);
        }
    }).ShouldHold(500);

    /// <summary>Whether no word goes on at a place; in Chinese and Japanese, every character begins one.</summary>
    private static bool IsWordStart(string text, int place) =>
        place == 0 || text[place] is '\u65E5' or '-' or ' ' || !char.IsLetterOrDigit(text[place - 1]);

    private static int Common(string left, string right) => left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
}
