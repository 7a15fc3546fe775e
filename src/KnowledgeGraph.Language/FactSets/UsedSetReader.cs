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

    /// <summary>The files of the used sets, with the folder of their set in their paths.</summary>
    /// <param name="packageFolder">The folder of the facts of a package; null where there is none.</param>
    /// <exception cref="IOException">A file cannot be read or is too large, or a link leads nowhere.</exception>
    public static IReadOnlyList<SourceText> ReadFacts(
        IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder) =>
        Read(tree, folder, own, packageFolder, FactSetPaths.IsFactFile);

    /// <summary>The files of the used sets that keep how passages fit, with the folder of their set in their paths.</summary>
    /// <inheritdoc cref="ReadFacts"/>
    public static IReadOnlyList<SourceText> ReadFitFiles(
        IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder) =>
        Read(tree, folder, own, packageFolder, FactSetPaths.IsFitFile);

    /// <summary>The documents of the used sets, as far as they bring them, with the folder of their set in their paths.</summary>
    /// <inheritdoc cref="ReadFacts"/>
    public static IReadOnlyList<DocumentFile> ReadDocuments(
        IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder) =>
    [
        .. Find(tree, folder, own, packageFolder).SelectMany(set => FactSetReader
            .ReadDocuments(set.Tree, FactSetReader.Combine(set.Folder, FactSetPaths.DocumentsFolder), $"{set.Name}/{FactSetPaths.DocumentsFolder}/")),
    ];

    /// <summary>The files behind all links, to be watched.</summary>
    /// <inheritdoc cref="ReadFacts"/>
    public static IEnumerable<string> Paths(
        IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder) =>
        Find(tree, folder, own, packageFolder)
            .SelectMany(set => Files(set, path => FactSetPaths.IsFactFile(path) || FactSetPaths.IsFitFile(path)).Concat(FactSetReader.DocumentFiles(set.Tree, FactSetReader.Combine(set.Folder, FactSetPaths.DocumentsFolder))))
            .Select(file => file.RealPath)
            .OfType<string>();

    private static SourceText[] Read(
        IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder, Func<string, bool> isWanted) =>
    [
        .. Find(tree, folder, own, packageFolder)
            .SelectMany(set => Files(set, isWanted).Select(file => FactSetReader.ReadText(set.Tree, file, $"{set.Name}/{file.Path}"))),
    ];

    private static IEnumerable<FoundFile> Files(FoundSet set, Func<string, bool> isWanted) =>
        FactSetReader.FactFiles(set.Tree, set.Folder).Where(file => isWanted(file.Path));

    private static List<FoundSet> Find(IFileTree tree, string folder, IEnumerable<SourceText> own, Func<string, string?> packageFolder)
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

    /// <param name="Name">What stands before the paths of its files.</param>
    private sealed record FoundSet(string Name, IFileTree Tree, string Folder, SourceText Ontology);
}
