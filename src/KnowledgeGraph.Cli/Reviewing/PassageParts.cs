namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>The parts of statements that the compiler looks for in passages.</summary>
internal static class PassageParts
{
    private static readonly (string Name, Func<EvidenceFit, PassageFit> Read)[] All =
    [
        ("subject", static fit => fit.Subject),
        ("object", static fit => fit.Object),
        ("amount", static fit => fit.Amount),
        ("date", static fit => fit.Date),
        ("speaker", static fit => fit.Speaker),
    ];

    /// <summary>The parts that no passage of a statement has, without those for which the set gives a reason.</summary>
    public static IEnumerable<string> MissingIn(Statement statement) =>
        from part in All
        where statement.Evidence.Any(evidence => part.Read(evidence.Fit) == PassageFit.Missing)
        select part.Name;
}
