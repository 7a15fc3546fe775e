using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>The sources of a set, read on their own: citing must work while the facts are still wrong.</summary>
public sealed class SourceList
{
    private readonly Dictionary<string, SourceEntry> _byId = new(StringComparer.Ordinal);

    private SourceList(IEnumerable<SourceEntry> entries)
    {
        Entries = [.. entries];
        foreach (var entry in Entries)
        {
            _byId.TryAdd(entry.Id, entry);
        }
    }

    /// <summary>The readable entries, in the order of the files.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; }

    /// <summary>Reads the sources of all files. Linear in the files that have any.</summary>
    public static SourceList Read(FactSetFiles set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new SourceList(set.Files.SelectMany(Read));
    }

    /// <summary>The source with an id; null where there is none.</summary>
    public SourceEntry? Find(string id) => _byId.GetValueOrDefault(id);

    private static IEnumerable<SourceEntry> Read(SourceText file) =>
        file.Text.Contains("sources", StringComparison.Ordinal)
        && (SyntaxTree.Parse(file).Root as MappingSyntax)?.Find("sources")?.Value is MappingSyntax sources
            ? sources.Entries
                .Where(entry => entry.Value is MappingSyntax)
                .Select(entry => new SourceEntry(entry.Name, (MappingSyntax)entry.Value, file))
            : [];
}
