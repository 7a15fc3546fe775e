using System.Globalization;
using System.Text;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>Reads a fact set from a tree of files: the same files in the same way, whether they are on disk or in a revision.</summary>
public static class FactSetReader
{
    // More than the compiler takes, which says better what is wrong.
    private const int MaxFactBytes = 64 * 1024 * 1024;

    private const int MaxDocumentBytes = 256 * 1024 * 1024;

    /// <summary>Reads the set of a folder, with the documents of its own documents folder.</summary>
    /// <param name="packageFolder">The folder of the facts of a package that a set uses, by its name; null where there is none.</param>
    /// <exception cref="IOException">A file cannot be read, a link leads nowhere, or a file is too large.</exception>
    public static FactSetFiles Read(IFileTree tree, string folder, Func<string, string?> packageFolder)
    {
        var documents = Combine(folder, FactSetPaths.DocumentsFolder);
        return ReadFacts(tree, folder, packageFolder) with
        {
            Documents = ReadDocuments(tree, documents),
            DocumentFolder = tree.Resolve(documents) is { } real && tree.IsFolder(real)
                ? DocumentFolderState.Default
                : DocumentFolderState.Absent,
        };
    }

    /// <summary>Reads the set of a folder without its documents.</summary>
    /// <inheritdoc cref="Read"/>
    public static FactSetFiles ReadFacts(IFileTree tree, string folder, Func<string, string?> packageFolder)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var found = FactFiles(tree, folder);
        var facts = Texts(FactSetPaths.IsFactFile);
        var used = UsedSetReader.Find(tree, folder, facts, packageFolder);
        return new FactSetFiles(facts, [])
        {
            UsedSets = [.. used.Select(set => set.Name)],
            Used = UsedSetReader.ReadFacts(used),
            UsedDocuments = UsedSetReader.ReadDocuments(used),
            Unread = Texts(FactSetPaths.IsNearlyFactFile),
            Questions = Texts(FactSetPaths.IsQuestion),
            Answers = Texts(FactSetPaths.IsAnswer),
            FitFiles = [.. Texts(FactSetPaths.IsFitFile), .. UsedSetReader.ReadFitFiles(used)],
        };

        IReadOnlyList<SourceText> Texts(Func<string, bool> isWanted) => [.. found.Where(file => isWanted(file.Path)).Select(file => ReadText(tree, file, file.Path))];
    }

    /// <summary>Reads the documents of a folder; none where there is no such folder.</summary>
    /// <exception cref="IOException">A file cannot be read, or is too large.</exception>
    public static IReadOnlyList<DocumentFile> ReadDocuments(IFileTree tree, string folder)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return ReadDocuments(tree, folder, "");
    }

    /// <param name="prefix">What stands before the paths of the documents.</param>
    internal static IReadOnlyList<DocumentFile> ReadDocuments(IFileTree tree, string folder, string prefix) =>
        [.. DocumentFiles(tree, folder).Select(file => new DocumentFile(prefix + file.Path, ReadDocument(tree, file)))];

    internal static IReadOnlyList<FoundFile> FactFiles(IFileTree tree, string folder) =>
    [
        .. FileTreeWalk.Find(tree, folder, FactSetPaths.DocumentsFolder)
            .Where(file => IsOfSet(file.Path)),
    ];

    private static bool IsOfSet(string path) =>
        FactSetPaths.IsFactFile(path) || FactSetPaths.IsNearlyFactFile(path) || FactSetPaths.IsQuestion(path) || FactSetPaths.IsAnswer(path)
        || FactSetPaths.IsFitFile(path);

    internal static IEnumerable<FoundFile> DocumentFiles(IFileTree tree, string folder) =>
        FileTreeWalk.Find(tree, folder).Where(file => file.RealPath is not null);

    private static byte[] ReadDocument(IFileTree tree, FoundFile file) => ReadBytes(tree, file.RealPath!, MaxDocumentBytes, file.Path);

    /// <param name="name">The path of the text.</param>
    internal static SourceText ReadText(IFileTree tree, FoundFile file, string name)
    {
        var path = file.RealPath ?? throw new IOException($"'{name}' is a link that leads nowhere.");
        using var reader = new StreamReader(new MemoryStream(ReadBytes(tree, path, MaxFactBytes, name)), Encoding.UTF8);
        return new SourceText(name, reader.ReadToEnd());
    }

    private static byte[] ReadBytes(IFileTree tree, string path, int maxBytes, string name) => tree.Read(path, maxBytes)
        ?? throw new IOException(
            string.Create(CultureInfo.InvariantCulture, $"The file '{name}' is larger than {maxBytes:N0} bytes; split it."));

    internal static string Combine(string folder, string name) => folder.Length == 0 ? name : folder.TrimEnd('/') + "/" + name;
}
