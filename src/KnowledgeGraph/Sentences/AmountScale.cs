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

    /// <summary>The largest word that fits an amount.</summary>
    public static AmountScale Of(decimal amount)
    {
        foreach (var scale in Scales)
        {
            if (Math.Abs(amount) >= scale.Unit)
            {
                return amount % (scale.Unit / Steps) == 0 ? scale : new AmountScale(1, "");
            }
        }

        return new AmountScale(1, "");
    }

    /// <summary>The amount in thousands, millions and so on, without trailing zeros; an amount without a word keeps its digits.</summary>
    public decimal Reduce(decimal amount) => Unit == 1 ? amount : amount / Unit / 1.0000000000000000000000000000m;
}
