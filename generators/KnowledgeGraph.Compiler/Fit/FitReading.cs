namespace KnowledgeGraph.Compiler.Fit;

/// <summary>The result of reading one passage for a statement, whatever the other passages have.</summary>
/// <param name="Items">For each item that is looked for: where it is, missing, or not checked.</param>
/// <param name="Hedge">None, kept, dropped, or not checked.</param>
/// <param name="DroppedHedge">The words of a dropped hedge; null where there is none, and in a reading that was kept.</param>
internal sealed record FitReading(IReadOnlyList<PassageFit> Items, HedgeFit Hedge, string? DroppedHedge)
{
    // The first are the fits and hedges of a single passage, in the order of their numbers.
    private const string ItemLetters = "-pws";
    private const char MissingLetter = 'm';
    private const string HedgeLetters = "-nk";
    private const char DroppedLetter = 'd';

    /// <summary>The maximum number of letters: far more items than a statement can have.</summary>
    private const int MaxLetters = 1_000;

    /// <summary>A letter for each item and one for the hedge, as <see cref="FactSetPaths.FitFile"/> has them.</summary>
    public string Letters
    {
        get
        {
            var letters = new char[Items.Count + 1];
            for (var i = 0; i < Items.Count; i++)
            {
                letters[i] = Items[i] == PassageFit.Missing ? MissingLetter : ItemLetters[(int)Items[i]];
            }

            letters[Items.Count] = Hedge == HedgeFit.Dropped ? DroppedLetter : HedgeLetters[(int)Hedge];
            return new string(letters);
        }
    }

    /// <summary>Whether a text is such letters.</summary>
    public static bool IsValid(string letters) =>
        letters.Length is > 0 and <= MaxLetters
        && (letters[letters.Length - 1] == DroppedLetter || HedgeLetters.IndexOf(letters[letters.Length - 1]) >= 0)
        && letters.Take(letters.Length - 1).All(letter => letter == MissingLetter || ItemLetters.IndexOf(letter) >= 0);

    /// <summary>The reading that was written as valid letters.</summary>
    public static FitReading Of(string letters)
    {
        var hedge = letters[letters.Length - 1];
        return new FitReading(
            [
                .. letters.Take(letters.Length - 1)
                    .Select(letter => letter == MissingLetter ? PassageFit.Missing : (PassageFit)ItemLetters.IndexOf(letter)),
            ],
            hedge == DroppedLetter ? HedgeFit.Dropped : (HedgeFit)HedgeLetters.IndexOf(hedge),
            null);
    }
}
