using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>The entries of <c>sources.yaml</c>, read on their own: citing must work while the facts are still wrong.</summary>
public sealed class SourceList
{
    private SourceList(SourceText file, IReadOnlyList<SourceEntry> entries)
    {
        File = file;
        Entries = entries;
    }

    /// <summary>The file itself.</summary>
    public SourceText File { get; }

    /// <summary>The readable entries, in the order of the file.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; }

    /// <summary>The text of <c>sources.yaml</c>; null where the set has none.</summary>
    public static SourceText? FileOf(FactSetFiles set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Files.FirstOrDefault(file => file.Path == FactSetPaths.SourcesFile);
    }

    /// <summary>Reads the file; null where it has no readable <c>sources</c>.</summary>
    public static SourceList? Read(SourceText file) =>
        (SyntaxTree.Parse(file).Root as MappingSyntax)?.Find("sources")?.Value is MappingSyntax sources
            ? new SourceList(file, [.. sources.Entries
                .Where(entry => entry.Value is MappingSyntax)
                .Select(entry => new SourceEntry(entry.Name, (MappingSyntax)entry.Value))])
            : null;

    /// <summary>The source with an id; null where there is none.</summary>
    public SourceEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);
}
