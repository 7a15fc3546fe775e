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

    /// <summary>Whether two words make a compound.</summary>
    /// <param name="links">What may stand between them.</param>
    public static bool AreParts(string first, string last, string compound, List<string> links)
    {
        var link = compound.Length - first.Length - last.Length;
        return first.Length >= MinPart && last.Length >= MinPart && link >= 0
            && compound.StartsWith(first, StringComparison.Ordinal) && compound.EndsWith(last, StringComparison.Ordinal)
            && (link == 0 || links.Contains(compound.Substring(first.Length, link)));
    }

    /// <summary>Whether a part of a text has both parts of a compound, in any order. O(words²) where some of them begin it.</summary>
    public static bool HasParts(string compound, FitText text, TokenRange part)
    {
        if (text.Words is not { Links.Count: > 0 } words || compound.Length < MinPart * 2)
        {
            return false;
        }

        for (var i = part.First; i < part.End; i++)
        {
            var first = text.Tokens[i].Folded;
            if (first.Length < MinPart || !compound.StartsWith(first, StringComparison.Ordinal))
            {
                continue;
            }

            for (var j = part.First; j < part.End; j++)
            {
                if (j != i && AreParts(first, text.Tokens[j].Folded, compound, words.Links))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
