namespace KnowledgeGraph.Format;

/// <summary>A word of a text as it is searched for.</summary>
/// <param name="Plain">Without case and marks; never empty.</param>
/// <param name="Spellings">Other ways of writing it: with letters in place of marks, in Latin letters, by sound. Distinct.</param>
/// <param name="Parts">Its parts where apostrophes or points join them; empty for most words.</param>
/// <param name="Pieces">Its parts where digits border on letters as well; empty for most words.</param>
/// <param name="KeyWords">
/// Its parts where digits border on letters and nowhere else, so that <c>F16</c> and <c>F-16</c> are the same name; empty for most words.
/// </param>
/// <param name="IsHyphenated">Whether a hyphen or a similar sign, and no space, parts it from the word before it.</param>
public sealed record SearchToken(
    string Plain,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<string> Parts,
    IReadOnlyList<string> Pieces,
    IReadOnlyList<string> KeyWords,
    bool IsHyphenated)
{
    /// <summary>The words by which two texts are the same name: those of all tokens, in order.</summary>
    public static IEnumerable<string> KeyWordsOf(IEnumerable<SearchToken> tokens) =>
        tokens.SelectMany(token => token.KeyWords.Count > 0 ? token.KeyWords : [token.Plain]);

    /// <summary>
    /// Whether two words are of one sort where they meet: both letters or both digits. A border of digits and letters parts words by itself.
    /// </summary>
    public static bool AreAlike(string word, string next) => IsDigit(word[word.Length - 1]) == IsDigit(next[0]);

    /// <summary>Whether digits border on letters at a place inside a folded word.</summary>
    public static bool IsDigitBorder(string word, int place) => IsDigit(word[place - 1]) != IsDigit(word[place]);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
