using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
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
        var ontologies = set.Used.Where(file => file.Path.EndsWith("/" + FactSetPaths.OntologyFile, StringComparison.Ordinal))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        if (ontologies.Count == 0 || set.Files.FirstOrDefault(file => file.Path == FactSetPaths.OntologyFile) is not { } own)
        {
            return folders;
        }

        var pending = new Queue<(SourceText Ontology, string Folder)>([(own, "")]);
        while (pending.TryDequeue(out var next))
        {
            foreach (var use in UsesReader.Read(SyntaxTree.Parse(next.Ontology), next.Folder))
            {
                if (next.Folder.Length == 0 && use.Prefix is { } prefix)
                {
                    folders._prefixes.Add(prefix);
                }

                if (ontologies.TryGetValue(use.Folder + "/" + FactSetPaths.OntologyFile, out var used)
                    && folders._documents.TryAdd(use.Folder, Documents(set, use.Folder)))
                {
                    pending.Enqueue((used, use.Folder));
                }
            }
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
