namespace KnowledgeGraph.Search;

/// <summary>The numbers by which hits are ordered, in thousandths: whole numbers, so that every machine orders alike.</summary>
internal static class SearchScore
{
    /// <summary>A term that is the word asked for.</summary>
    public const int Word = 1000;

    /// <summary>The least score of a hit whose whole text was asked for.</summary>
    public const int Exact = 991;

    private const int OtherSpelling = 950;
    private const int MostBelowExact = 980;

    /// <summary>The score of a text that was asked for letter by letter, or but for case and marks.</summary>
    public static int Whole(SearchField field, bool isLiteral) => (field, isLiteral) switch
    {
        (SearchField.Name, true) => 1000,
        (SearchField.Id, true) => 999,
        (_, true) => 998,
        (SearchField.Name, false) => 994,
        (_, false) => 992,
    };

    /// <summary>How much a part of a term is worth: more the more of it was asked for.</summary>
    public static int Prefix(int asked, int whole) => asked >= whole ? Word : 600 + (int)(300L * asked / whole);

    /// <summary>How much a misspelt word is worth: less for every error, more for a long word.</summary>
    public static int Misspelling(int errors, int letters) =>
        errors == 1 ? 500 + Math.Min(200, 20 * letters) : 300 + Math.Min(150, 15 * letters);

    /// <summary>Another spelling of the word, or a piece of it.</summary>
    public static int InOtherSpelling(int quality) => quality * OtherSpelling / 1000;

    /// <summary>How well a text fits of which some words were asked for.</summary>
    /// <param name="sum">The worth of each word of the question that the text has, together.</param>
    /// <param name="words">The words of the question.</param>
    /// <param name="matched">Those of them that the text has.</param>
    /// <param name="length">The words of the text.</param>
    public static int Part(SearchField field, int sum, int words, int matched, int length)
    {
        var coverage = 800 + (200 * Math.Min(matched, length) / Math.Max(1, length));
        var score = (long)sum / words * Weight(field) / 1000 * coverage / 1000;
        return (int)Math.Min(score, MostBelowExact);
    }

    private static int Weight(SearchField field) => field switch
    {
        SearchField.Name => 1000,
        SearchField.Alias => 970,
        SearchField.Id => 900,
        _ => 450,
    };
}
