namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Tells whether two words are forms of one: <c>Ukraine</c> and <c>Ukrainian</c>, <c>share</c> and <c>sharing</c>. By their beginnings,
/// which most languages of Europe keep; what is taken for one word by mistake only hides a finding.
/// </summary>
internal static class WordForms
{
    private const int MinStem = 4;
    private const int MaxEnding = 5;
    private const int MinSharedEnding = 2;

    /// <summary>Whether one may stand for the other. Both are folded.</summary>
    public static bool AreAlike(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return true;
        }

        var longest = Math.Max(one.Length, other.Length);
        var shortest = Math.Min(one.Length, other.Length);
        if (shortest < MinStem || longest - shortest > MaxEnding)
        {
            return IsPlural(one, other);
        }

        if (shortest > MinStem && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)))
        {
            return true;
        }

        var stem = 0;
        while (stem < shortest && one[stem] == other[stem])
        {
            stem++;
        }

        // Words of four letters or fewer change too much with one letter. A form has another ending: what differs within a word, and not at
        // its end, is another word, as Australia is to Austria.
        return (stem >= MinStem && longest - stem <= MaxEnding && stem * 9 >= longest * 5 && !EndAlike(one, other, shortest - stem))
            || IsPlural(one, other);
    }

    /// <summary>Whether two words that differ after their stems have the same two letters at the end.</summary>
    private static bool EndAlike(string one, string other, int shorterEnding) =>
        shorterEnding >= MinSharedEnding
        && string.CompareOrdinal(one, one.Length - MinSharedEnding, other, other.Length - MinSharedEnding, MinSharedEnding) == 0;

    /// <summary>One is the other with an <c>s</c>, also where it is too short for the rule of stems: <c>jet</c> and <c>jets</c>.</summary>
    private static bool IsPlural(string one, string other) =>
        Math.Abs(one.Length - other.Length) == 1 && Math.Min(one.Length, other.Length) >= 3
        && (one.Length > other.Length
            ? one[one.Length - 1] == 's' && one.StartsWith(other, StringComparison.Ordinal)
            : other[other.Length - 1] == 's' && other.StartsWith(one, StringComparison.Ordinal));
}
