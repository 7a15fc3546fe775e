using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Hyphenated words as they are written without the hyphen: <c>day-return</c> as <c>dayreturn</c>.</summary>
internal static class HyphenatedWords
{
    /// <summary>The maximum number of words that are joined to one.</summary>
    private const int MaxWords = 4;

    /// <summary>
    /// From each word of letters, as many as hyphens connect: a user who stops earlier has typed the beginning of a term. Linear.
    /// </summary>
    public static IEnumerable<string> Joined(List<SearchToken> tokens)
    {
        for (var start = 0; start + 1 < tokens.Count; start++)
        {
            var joined = tokens[start].Plain;
            var end = start + 1;
            while (end < tokens.Count && end - start < MaxWords && tokens[end].IsHyphenated
                && SearchToken.AreAlike(joined, tokens[end].Plain)
                && joined.Length + tokens[end].Plain.Length <= SearchTokenizer.MaxWordLength)
            {
                joined += tokens[end++].Plain;
            }

            if (end > start + 1)
            {
                yield return joined;
            }
        }
    }
}
