using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>Reads a text for a word that is written in parts.</summary>
internal static class PartedText
{
    /// <summary>Returns what the best place in the text is worth; 0 if there is none. Linear in the text.</summary>
    /// <param name="onlyAtDigits">Whether parts may meet only where digits border on letters.</param>
    public static int Worth(List<SearchToken> tokens, string word, bool onlyAtDigits)
    {
        var parts = Parts(tokens);
        var best = 0;
        for (var start = 0; start + 1 < parts.Count && best < SearchScore.Word; start++)
        {
            best = Math.Max(best, WorthFrom(parts, start, word, onlyAtDigits));
        }

        return best;
    }

    /// <summary>The places in the word that are reached after each part, as bits: a word is shorter than 64.</summary>
    private static int WorthFrom(List<IReadOnlyList<string>> parts, int start, string word, bool onlyAtDigits)
    {
        var (exact, other) = (1UL, 0UL);
        var whole = 1UL << word.Length;
        for (var i = start; i < parts.Count && (exact | other) != 0; i++)
        {
            var (nextExact, nextOther) = (0UL, 0UL);
            for (var place = 0; place < word.Length; place++)
            {
                if (((exact | other) >> place & 1) == 0)
                {
                    continue;
                }

                var isDigitBorder = place == 0 || SearchToken.IsDigitBorder(word, place);
                if (onlyAtDigits && !isDigitBorder)
                {
                    continue;
                }

                for (var form = 0; form < parts[i].Count; form++)
                {
                    var letters = parts[i][form];
                    if (place > 0 && isDigitBorder && letters.Length > word.Length - place
                        && letters.AsSpan().StartsWith(word.AsSpan(place)))
                    {
                        return SearchScore.InOtherSpelling(SearchScore.Prefix(word.Length, place + letters.Length));
                    }

                    if (!word.AsSpan(place).StartsWith(letters))
                    {
                        continue;
                    }

                    var reached = 1UL << (place + letters.Length);
                    var isExact = form == 0 && isDigitBorder && (exact >> place & 1) != 0;
                    nextExact |= isExact ? reached : 0;
                    nextOther |= isExact ? 0 : reached;
                }
            }

            if (i > start && ((nextExact | nextOther) & whole) != 0)
            {
                return (nextExact & whole) != 0 ? SearchScore.Word : SearchScore.InOtherSpelling(SearchScore.Word);
            }

            (exact, other) = (nextExact, nextOther);
        }

        return 0;
    }

    /// <summary>The forms of each part, the plain one first.</summary>
    private static List<IReadOnlyList<string>> Parts(List<SearchToken> tokens)
    {
        var parts = new List<IReadOnlyList<string>>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Pieces.Count == 0)
            {
                parts.Add([token.Plain, .. token.Spellings]);
                continue;
            }

            foreach (var piece in token.Pieces)
            {
                parts.Add([piece]);
            }
        }

        return parts;
    }
}
