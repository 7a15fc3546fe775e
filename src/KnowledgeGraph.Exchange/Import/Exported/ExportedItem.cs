using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>A source, an entity or a statement of an export, as a fact file has it.</summary>
/// <param name="section">The section of the file.</param>
/// <param name="id">Its id in the export.</param>
/// <param name="text">Its lines, apart from exceptions.</param>
/// <param name="file">The file of the export.</param>
/// <param name="place">Where it stands in the file.</param>
internal sealed class ExportedItem(string section, string id, string text, string file, DataPlace place)
{
    public string Section { get; } = section;

    public string Id { get; } = id;

    public string Text { get; } = text;

    public string File { get; } = file;

    public DataPlace Place { get; } = place;

    /// <summary>The entity that it is, or that it is about; empty for a source.</summary>
    public string Entity { get; init; } = "";

    /// <summary>The constraints that it breaks.</summary>
    public SortedSet<string> Exceptions { get; } = new(StringComparer.Ordinal);

    public bool IsRefused { get; set; }
}
