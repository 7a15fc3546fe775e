using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Finds words by which a passage does not assert what it says, and tells whether a statement keeps them.</summary>
internal static class HedgeReader
{
    /// <summary>The first hedge of a part of a text that a statement does not keep.</summary>
    /// <param name="dropped">The hedge; null where every hedge is kept.</param>
    /// <returns>Null where the language of the text has no list of hedges.</returns>
    public static HedgeFit Read(FitText text, TokenRange part, StatementSymbol statement, out string? dropped)
    {
        dropped = null;
        if (text.Words is not { } words)
        {
            return HedgeFit.NotChecked;
        }

        var possibility = Find(words.Possibilities, text, part);
        var report = Find(words.Reports, text, part);
        var negation = Find(words.Negations, text, part);
        dropped = (KeepsPossibility(statement) ? null : possibility)
            ?? (statement.Modality == Modality.Reported || statement.AttributedTo is not null ? null : report)
            ?? (statement.Modality == Modality.Negated ? null : negation);
        return dropped is not null ? HedgeFit.Dropped : (possibility ?? report ?? negation) is null ? HedgeFit.None : HedgeFit.Kept;
    }

    private static bool KeepsPossibility(StatementSymbol statement) =>
        statement.Likelihood is not null || statement.Modality is not (Modality.Asserted or Modality.Reported);

    private static string? Find(List<string[]> hedges, FitText text, TokenRange part)
    {
        foreach (var hedge in hedges)
        {
            for (var i = part.First; i + hedge.Length <= part.End; i++)
            {
                if (Phrases.IsAt(hedge, text, i, part.End) && !IsPlain(text, i, part.End))
                {
                    return string.Join(" ", hedge);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the word at a place belongs to words that do not hedge: the month of May.</summary>
    private static bool IsPlain(FitText text, int place, int end) => text.Words!.Plain.Exists(words =>
        Enumerable.Range(0, words.Length).Any(offset => Phrases.IsAt(words, text, place - offset, end)));
}
