using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Uses;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>The folders of the sets that a set uses, also through others, with the documents that they bring.</summary>
internal sealed class UsedFolders
{
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentLookup> _documents = new(StringComparer.Ordinal);

    private UsedFolders()
    {
    }

    /// <summary>Finds them. Linear in the documents for each set.</summary>
    public static UsedFolders Of(FactSetFiles set)
    {
        var folders = new UsedFolders();
        if (set.UsedSets.Count == 0 || set.Files.FirstOrDefault(file => file.Path == FactSetPaths.OntologyFile) is not { } own)
        {
            return folders;
        }

        folders._prefixes.UnionWith(UsesReader.Read(SyntaxTree.Parse(own), "").Select(use => use.Prefix).OfType<string>());
        foreach (var folder in set.UsedSets)
        {
            folders._documents.Add(folder, Documents(set, folder));
        }

        return folders;
    }

    /// <summary>Whether the files of the set may write a prefix.</summary>
    public bool HasPrefix(string prefix) => _prefixes.Contains(prefix);

    /// <summary>The documents of the used set that a file belongs to; null where nothing uses it. O(sets).</summary>
    public DocumentLookup? DocumentsOf(string path) => _documents
        .Where(set => path.StartsWith(set.Key + "/", StringComparison.Ordinal))
        .OrderByDescending(set => set.Key.Length).Select(set => set.Value).FirstOrDefault();

    private static DocumentLookup Documents(FactSetFiles set, string folder)
    {
        var start = $"{folder}/{FactSetPaths.DocumentsFolder}/";
        return new DocumentLookup(set.UsedDocuments.Where(document => document.Path.StartsWith(start, StringComparison.Ordinal))
            .Select(document => document.At(document.Path[start.Length..])));
    }
}
