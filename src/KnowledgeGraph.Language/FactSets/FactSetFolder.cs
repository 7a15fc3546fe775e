using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A fact set on disk: its YAML files and, where they are available, the documents that it cites.</summary>
public sealed class FactSetFolder
{
    private readonly DirectoryInfo _folder;
    private readonly DirectoryInfo _documents;

    /// <param name="folder">The folder of <c>ontology.yaml</c>.</param>
    /// <param name="documents">The folder of the documents; null for the folder <c>documents</c> of the set.</param>
    public FactSetFolder(DirectoryInfo folder, DirectoryInfo? documents = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
        _documents = documents ?? DocumentsOf(folder);
    }

    /// <summary>The full path.</summary>
    public string FullPath => _folder.FullName;

    /// <summary>The default folder of a set's documents.</summary>
    public static DirectoryInfo DocumentsOf(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new DirectoryInfo(Path.Combine(folder.FullName, FactSetPaths.DocumentsFolder));
    }

    /// <summary>Reads the documents of a folder, by file name; none where there is no such folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<SourceDocumentText> ReadDocuments(DirectoryInfo documents) =>
        [.. DocumentFiles(documents).Select(file => new SourceDocumentText(file.Name, File.ReadAllText(file.FullName)))];

    /// <summary>Reads everything.</summary>
    /// <exception cref="IOException">The folder does not exist, or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public FactSetFiles Read() => new(
        [.. FactFiles().Select(file => new SourceText(file.Path, File.ReadAllText(file.File.FullName)))],
        ReadDocuments(_documents));

    /// <summary>The names, lengths and times of all files: cheap to read, and different once a file has changed. O(files).</summary>
    /// <exception cref="IOException">The folder cannot be read, or a file disappeared meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public IReadOnlyList<FactSetFileStamp> Stamp() =>
        [.. FactFiles().Select(file => file.File).Concat(DocumentFiles(_documents)).Select(FactSetFileStamp.Of)];

    private IEnumerable<(string Path, FileInfo File)> FactFiles() =>
        _folder.EnumerateFiles("*" + FactSetPaths.Extension, SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(_folder.FullName, file.FullName).Replace('\\', '/'), File: file))
            .Where(file => FactSetPaths.IsFactFile(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static IEnumerable<FileInfo> DocumentFiles(DirectoryInfo documents) => Directory.Exists(documents.FullName)
        ? documents.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !FactSetPaths.IsHidden(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
        : [];
}
