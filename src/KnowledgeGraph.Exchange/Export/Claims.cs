namespace KnowledgeGraph.Exchange.Export;

/// <summary>Statements in formats that take everything for the case.</summary>
internal static class Claims
{
    /// <summary>
    /// Whether a statement can be told without its modality and its rank: somebody says that it is so, and the set does not deprecate it.
    /// </summary>
    public static bool IsPlain(this Statement statement) =>
        statement.Modality is Modality.Asserted or Modality.Reported && statement.Rank != Rank.Deprecated;
}
