namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Words that a language writes as one, such as <c>Verteidigungsminister</c>: a text names the minister, and one that speaks of a
/// <c>Minister der Verteidigung</c> names the <c>Verteidigungsminister</c>.
/// </summary>
internal static class Compounds
{
    // Shorter parts begin or end too many words by chance.
    private const int MinPart = 5;
    private const int MinRest = 3;

    /// <summary>Whether a word is the first or last part of a compound.</summary>
    public static bool IsPart(string word, string compound) =>
        word.Length >= MinPart && compound.Length - word.Length >= MinRest
        && (compound.StartsWith(word, StringComparison.Ordinal) || compound.EndsWith(word, StringComparison.Ordinal));

    /// <summary>
    /// Whether a part of a text has both parts of a compound, in any order. O(words × the length of the compound): the words that begin or end
    /// it differ in nothing but their lengths.
    /// </summary>
    public static bool HasParts(string compound, FitText text, TokenRange part)
    {
        if (text.Words is not { Links.Count: > 0 } words || compound.Length < MinPart * 2)
        {
            return false;
        }

        // By length: whether the beginning of the compound is there, and how often its end.
        var firsts = new bool[compound.Length + 1];
        var lasts = new int[compound.Length + 1];
        for (var i = part.First; i < part.End; i++)
        {
            var word = text.Tokens[i].Folded;
            if (word.Length >= MinPart && word.Length <= compound.Length - MinPart)
            {
                firsts[word.Length] |= compound.StartsWith(word, StringComparison.Ordinal);
                lasts[word.Length] += compound.EndsWith(word, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        for (var first = MinPart; first <= compound.Length - MinPart; first++)
        {
            if (firsts[first]
                && (IsComplete(compound, first, "", lasts) || words.Links.Exists(link => IsComplete(compound, first, link, lasts))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows the first letters of a compound and a link is there.</summary>
    /// <param name="lasts">By length, how often the end of the compound is there.</param>
    private static bool IsComplete(string compound, int first, string link, int[] lasts)
    {
        var last = compound.Length - first - link.Length;
        if (last < MinPart || string.CompareOrdinal(compound, first, link, 0, link.Length) != 0)
        {
            return false;
        }

        // One word is not both parts, so where they are the same it must be there twice.
        var areSame = first == last && string.CompareOrdinal(compound, 0, compound, compound.Length - last, last) == 0;
        return lasts[last] > (areSame ? 1 : 0);
    }
}
