using System.Collections.Frozen;

namespace KnowledgeGraph.Sentences;

/// <summary>Whether the name of a thing is that of several, so that its verb is in the plural: "Baltic states support …".</summary>
internal static class NameNumber
{
    // The head of a name, which says what it names, ends before one of these.
    private static readonly FrozenSet<string> Limits = FrozenSet.ToFrozenSet(
        [
            "about", "after", "against", "among", "as", "at", "before", "between", "by", "during", "for", "from", "in", "into", "of", "on",
            "outside", "over", "since", "that", "to", "under", "until", "which", "who", "with", "within", "without",
        ],
        StringComparer.Ordinal);

    // A name that begins with one of these is that of a group, whatever follows.
    private static readonly FrozenSet<string> Groups = FrozenSet.ToFrozenSet(
        [
            "advocates", "allies", "analysts", "authorities", "citizens", "companies", "countries", "critics", "experts", "governments", "leaders",
            "members", "ministers", "nations", "officials", "opponents", "parties", "people", "politicians", "residents", "sceptics", "states",
            "supporters", "troops", "voters",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Singulars =
        FrozenSet.ToFrozenSet(["a", "an", "another", "each", "every", "one", "this"], StringComparer.Ordinal);

    /// <summary>
    /// Whether the name is a plural: before its first preposition, it has a plural that is not part of a proper name. Linear in the
    /// name.
    /// </summary>
    public static bool IsPlural(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Singulars.Contains(words[0].ToLowerInvariant()))
        {
            return false;
        }

        if (Groups.Contains(words[0].ToLowerInvariant()))
        {
            return true;
        }

        var limit = Array.FindIndex(words, 1, Limits.Contains) is >= 0 and var found ? found : words.Length;
        for (var i = 0; i < limit; i++)
        {
            // A capital inside a name marks a proper name, and so does a name of a single word: the Netherlands.
            var isProper = i > 0 || words.Length == 1 || limit != 1;
            if ((!isProper || char.IsLower(words[i][0])) && IsPluralWord(words[i].TrimEnd(',').ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPluralWord(string word) =>
        word is "people" or "men" or "women" or "children" or "media" or "forces"
        || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’'));
}
