namespace KnowledgeGraph.Exchange.Export;

/// <summary>Markings as exports have them.</summary>
internal static class MarkingText
{
    /// <summary>The name of a marking; null for the lowest, which everything has that is not marked.</summary>
    public static string? Of(Marking marking) => marking.Index == 0 ? null : marking.Name;
}
