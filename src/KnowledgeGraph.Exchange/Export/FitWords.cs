namespace KnowledgeGraph.Exchange.Export;

/// <summary>How a passage fits its statement, a word for each part.</summary>
internal static class FitWords
{
    /// <summary>The parts by their names, each with its word; null where it was not checked.</summary>
    public static IReadOnlyList<(string Name, Func<EvidenceFit, string?> Word)> All { get; } =
    [
        ("subject", static fit => Of(fit.Subject)),
        ("object", static fit => Of(fit.Object)),
        ("amount", static fit => Of(fit.Amount)),
        ("date", static fit => Of(fit.Date)),
        ("speaker", static fit => Of(fit.Speaker)),
        ("hedge", static fit => fit.Hedge == HedgeFit.NotChecked ? null : Words.Of(fit.Hedge)),
    ];

    private static string? Of(PassageFit fit) => fit == PassageFit.NotChecked ? null : Words.Of(fit);
}
