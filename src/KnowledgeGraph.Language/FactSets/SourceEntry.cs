using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A source as a file declares it.</summary>
/// <param name="Id">The id by which facts cite it.</param>
/// <param name="Fields">Its keys and values.</param>
/// <param name="File">The file.</param>
public sealed record SourceEntry(string Id, MappingSyntax Fields, SourceText File)
{
    /// <summary>The path of its document; null where none is given.</summary>
    public string? DocumentName => Text("file");

    /// <summary>Whether it belongs to a set that is used: its file is not that of the set itself.</summary>
    public bool IsUsed => UsedDocuments is not null;

    /// <summary>The documents of the used set that declares it; null for a source of the set itself.</summary>
    internal DocumentLookup? UsedDocuments { get; init; }

    /// <summary>Whether it has a document, by path or by digest.</summary>
    public bool HasDocument => DocumentName is not null || Digest is not null;

    /// <summary>The encoding of its document; null for UTF-8.</summary>
    public string? Encoding => Text("encoding") is { } name ? DocumentEncoding.Canonical(name) : null;

    /// <summary>Whether fact files may contain words of its document.</summary>
    public bool MayBeQuoted => Text("mayBeQuoted") == "true";

    /// <summary>The digest that is noted of its document; null where there is none.</summary>
    internal ScalarSyntax? Digest => Fields.Find("sha256")?.Value as ScalarSyntax;

    /// <summary>Whether it lists passages as not cited.</summary>
    internal bool HasUncited => Fields.Find("uncited") is not null;

    /// <summary>Its document among those of a set, which may have changed; null where none is kept, or where it is not available.</summary>
    public DocumentFile? DocumentIn(FactSetFiles set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return (UsedDocuments ?? set.Lookup).Find(DocumentName, Digest?.Value);
    }

    private string? Text(string key) => (Fields.Find(key)?.Value as ScalarSyntax)?.Value;
}
