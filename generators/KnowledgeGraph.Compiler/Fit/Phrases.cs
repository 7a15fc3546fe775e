namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Finds the words of a list in a text, as they are and not in other forms.</summary>
internal static class Phrases
{
    /// <summary>Whether the words stand in a part of a text, one after another.</summary>
    public static bool Has(string[] words, FitText text, TokenRange part)
    {
        for (var i = part.First; i + words.Length <= part.End; i++)
        {
            if (IsAt(words, text, i, part.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words stand at a place.</summary>
    public static bool IsAt(string[] words, FitText text, int place, int end)
    {
        if (place < 0 || place + words.Length > end)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(words[i], text.Tokens[place + i].Folded, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
