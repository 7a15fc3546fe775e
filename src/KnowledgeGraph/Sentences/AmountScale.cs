namespace KnowledgeGraph.Sentences;

/// <summary>The word with which a large amount is written: 1,500,000 is "1.5 million".</summary>
/// <param name="Unit">The amount that the word stands for; 1 for none.</param>
/// <param name="Word">The word, with a space before it; empty for none.</param>
internal readonly record struct AmountScale(decimal Unit, string Word)
{
    // At most three digits after the point; an amount that needs more is written in full.
    private const decimal Steps = 1_000;

    private static readonly AmountScale[] Scales =
        [new(1_000_000_000_000, " trillion"), new(1_000_000_000, " billion"), new(1_000_000, " million")];

    private static readonly AmountScale None = new(1, "");

    /// <summary>
    /// The words of an amount and of the upper end of its range, which are the same where one word will do: €1–1.5 billion. Where one end
    /// must be written in full, both are.
    /// </summary>
    public static (AmountScale Lower, AmountScale Upper) Of(decimal amount, decimal? upperAmount)
    {
        var lower = Of(amount);
        var upper = upperAmount is { } end ? Of(end) : lower;
        return lower is { } first && upper is { } last ? (first, last) : (None, None);
    }

    /// <summary>The largest word that fits an amount; null for a large amount that none fits.</summary>
    private static AmountScale? Of(decimal amount)
    {
        foreach (var scale in Scales)
        {
            if (Math.Abs(amount) >= scale.Unit)
            {
                return amount % (scale.Unit / Steps) == 0 ? scale : null;
            }
        }

        return None;
    }

    /// <summary>The amount in thousands, millions and so on, without trailing zeros; an amount without a word keeps its digits.</summary>
    public decimal Reduce(decimal amount) => Unit == 1 ? amount : amount / Unit / 1.0000000000000000000000000000m;
}
