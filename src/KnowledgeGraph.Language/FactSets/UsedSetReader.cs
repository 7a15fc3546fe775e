using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Uses;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>
/// Finds the files of the sets that a set uses, also through others. One that is not there is left out: the compiler says where it is named.
/// </summary>
internal static class UsedSetReader
{
    // Links can make one folder many.
    private const int MaxSets = 200;

    /// <summary>Finds the sets, in the order in which they are first named.</summary>
    /// <param name="own">The files of the set itself, with its ontology.</param>
    /// <param name="packageFolder">The folder of the facts of a package; null where there is none.</param>
    /// <exception cref="IOException">An ontology cannot be read or is too large.</exception>
    public static IReadOnlyList<FoundSet> Find(
        IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder)
    {
        var found = new List<FoundSet>();
        if (own.FirstOrDefault(text => text.Path == FactSetPaths.OntologyFile) is not { } ontology)
        {
            return found;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<(SourceText Ontology, string Folder)>([(ontology, "")]);
        while (pending.TryDequeue(out var next) && found.Count < MaxSets)
        {
            foreach (var use in UsesReader.Read(SyntaxTree.Parse(next.Ontology), next.Folder))
            {
                if (seen.Add(use.Folder) && Locate(use, tree, folder, packageFolder) is { } set)
                {
                    found.Add(set);
                    pending.Enqueue((set.Ontology, use.Folder));
                }
            }
        }

        return found;
    }

    /// <summary>The fact files, with the folder of their set in their paths.</summary>
    /// <exception cref="IOException">A file cannot be read or is too large, or a link leads nowhere.</exception>
    public static IReadOnlyList<SourceText> ReadFacts(IReadOnlyList<FoundSet> sets) => Read(sets, FactSetPaths.IsFactFile);

    /// <summary>The files that keep how passages fit, with the folder of their set in their paths.</summary>
    /// <inheritdoc cref="ReadFacts"/>
    public static IReadOnlyList<SourceText> ReadFitFiles(IReadOnlyList<FoundSet> sets) => Read(sets, FactSetPaths.IsFitFile);

    /// <summary>The documents, as far as the sets bring them, with the folder of their set in their paths.</summary>
    /// <inheritdoc cref="ReadFacts"/>
    public static IReadOnlyList<DocumentFile> ReadDocuments(IReadOnlyList<FoundSet> sets) =>
    [
        .. sets.SelectMany(set => FactSetReader.ReadDocuments(set.Tree, set.Documents, $"{set.Name}/{FactSetPaths.DocumentsFolder}/")),
    ];

    /// <summary>The files behind all links, to be watched.</summary>
    /// <inheritdoc cref="ReadFacts"/>
    public static IEnumerable<string> Paths(IReadOnlyList<FoundSet> sets) => sets
        .SelectMany(set => set.Files
            .Where(file => FactSetPaths.IsFactFile(file.Path) || FactSetPaths.IsFitFile(file.Path))
            .Concat(FactSetReader.DocumentFiles(set.Tree, set.Documents)))
        .Select(file => file.RealPath)
        .OfType<string>();

    private static SourceText[] Read(IReadOnlyList<FoundSet> sets, Func<string, bool> isWanted) =>
    [
        .. sets.SelectMany(set => set.Files
            .Where(file => isWanted(file.Path))
            .Select(file => FactSetReader.ReadText(set.Tree, file, $"{set.Name}/{file.Path}"))),
    ];

    private static FoundSet? Locate(SetUse use, IFileTree tree, string folder, Func<string, string?> packageFolder)
    {
        // A package lies on this machine, also for the revision of a set.
        var files = use.IsPackage ? DiskFiles.Instance : tree;
        var place = use.IsPackage
            ? packageFolder(use.Folder[FactSetPaths.PackagePrefix.Length..])
            : FactSetReader.Combine(folder, use.Folder);
        return place is not null && files.Resolve(place) is { } real && files.IsFolder(real)
            && files.Resolve(FactSetReader.Combine(real, FactSetPaths.OntologyFile)) is { } ontology && !files.IsFolder(ontology)
            ? new FoundSet(
                use.Folder, files, real, FactSetReader.ReadText(files, new FoundFile(FactSetPaths.OntologyFile, ontology), use.Folder + "/" + FactSetPaths.OntologyFile))
            : null;
    }
}
