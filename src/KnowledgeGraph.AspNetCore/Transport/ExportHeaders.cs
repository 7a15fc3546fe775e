namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The headers that say what an export has and what it lacks: names and numbers.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9651#name-dictionaries"/>
internal static class ExportHeaders
{
    /// <summary>The numbers of entities, statements, sources and conflicts in it.</summary>
    public const string Counts = "Export-Counts";

    /// <summary>
    /// The numbers of what its format has no place for, and of what leads out of the selection; absent if that is nothing.
    /// </summary>
    public const string LeftOut = "Export-Left-Out";
}
