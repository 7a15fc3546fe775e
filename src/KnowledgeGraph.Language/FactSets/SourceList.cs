using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>
/// The sources of a set and of those that it uses, read on their own: citing must work while the facts are still wrong.
/// </summary>
public sealed class SourceList
{
    private readonly Dictionary<string, SourceEntry> _byId = new(StringComparer.Ordinal);

    private readonly UsedFolders _folders;

    private SourceList(IEnumerable<SourceEntry> entries, IEnumerable<SourceEntry> used, UsedFolders folders)
    {
        _folders = folders;
        Entries = [.. entries];
        Used = [.. used];
        foreach (var entry in Entries.Concat(Used))
        {
            _byId.TryAdd(entry.Id, entry);
        }
    }

    /// <summary>The readable entries of the set itself, in the order of the files.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; }

    /// <summary>The readable entries of the sets that it uses.</summary>
    public IReadOnlyList<SourceEntry> Used { get; }

    /// <summary>Reads the sources of all files. Linear in the files that have any.</summary>
    public static SourceList Read(FactSetFiles set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var folders = UsedFolders.Of(set);
        var used = from file in set.Used
                   let documents = folders.DocumentsOf(file.Path)
                   where documents is not null
                   from entry in Read(file)
                   select entry with { UsedDocuments = documents };
        return new SourceList(set.Files.SelectMany(Read), used, folders);
    }

    /// <summary>The source with an id, which may have the prefix of a used set before it; null where there is none.</summary>
    public SourceEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? _byId.GetValueOrDefault(id)
            : _folders.HasPrefix(id[..colon]) && _byId.GetValueOrDefault(id[(colon + 1)..]) is { IsUsed: true } used ? used
            : null;
    }

    private static IEnumerable<SourceEntry> Read(SourceText file) =>
        file.Text.Contains("sources", StringComparison.Ordinal)
        && (SyntaxTree.Parse(file).Root as MappingSyntax)?.Find("sources")?.Value is MappingSyntax sources
            ? sources.Entries
                .Where(entry => entry.Value is MappingSyntax)
                .Select(entry => new SourceEntry(entry.Name, (MappingSyntax)entry.Value, file))
            : [];
}
