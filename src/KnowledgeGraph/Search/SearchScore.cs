namespace KnowledgeGraph.Search;

/// <summary>The scores that order hits, in thousandths: integers, so that the order is the same on every machine.</summary>
internal static class SearchScore
{
    /// <summary>The value of a term that equals the word.</summary>
    public const int Word = 1000;

    /// <summary>The minimum score of a hit whose whole text matches.</summary>
    public const int Exact = 991;

    private const int OtherSpelling = 950;
    private const int MaxInexact = 980;

    /// <summary>The score of a text that matches the query as a whole, letter by letter or ignoring case and diacritics.</summary>
    public static int Whole(SearchField field, bool isLiteral) => (field, isLiteral) switch
    {
        (SearchField.Name, true) => 1000,
        (SearchField.Id, true) => 999,
        (_, true) => 998,
        (SearchField.Name, false) => 994,
        (_, false) => 992,
    };

    /// <summary>The value of a term that begins with the word: higher the larger the part matched.</summary>
    public static int Prefix(int asked, int whole) => asked >= whole ? Word : 600 + (int)(300L * asked / whole);

    /// <summary>The value of a misspelt word: lower for each error, higher for a long word.</summary>
    public static int Misspelling(int errors, int letters) =>
        errors == 1 ? 500 + Math.Min(200, 20 * letters) : 300 + Math.Min(150, 15 * letters);

    /// <summary>The value of another spelling of the word, or of a piece of it.</summary>
    public static int InOtherSpelling(int quality) => quality * OtherSpelling / 1000;

    /// <summary>The score of a text that matches a part of the query.</summary>
    /// <param name="sum">The total value of the matching words.</param>
    /// <param name="words">The number of words in the query.</param>
    /// <param name="matched">The number of them that the text contains.</param>
    /// <param name="length">The number of words in the text.</param>
    public static int Part(SearchField field, int sum, int words, int matched, int length)
    {
        var coverage = 800 + (200 * Math.Min(matched, length) / Math.Max(1, length));
        var score = (long)sum / words * Weight(field) / 1000 * coverage / 1000;
        return (int)Math.Min(score, MaxInexact);
    }

    private static int Weight(SearchField field) => field switch
    {
        SearchField.Name => 1000,
        SearchField.Alias => 970,
        SearchField.Id => 900,
        _ => 450,
    };
}
