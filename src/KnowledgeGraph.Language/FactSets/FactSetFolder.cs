using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A fact set on disk: its YAML files and, where they are available, the documents that it cites.</summary>
public sealed class FactSetFolder
{
    private readonly DirectoryInfo _folder;
    private readonly DirectoryInfo? _documents;

    /// <param name="folder">The folder of <c>ontology.yaml</c>.</param>
    /// <param name="documents">
    /// The folder of the documents, in which every document must then be; null for the folder <c>documents</c> of the set.
    /// </param>
    public FactSetFolder(DirectoryInfo folder, DirectoryInfo? documents = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
        _documents = documents;
    }

    /// <summary>The full path.</summary>
    public string FullPath => _folder.FullName;

    /// <summary>The default folder of a set's documents.</summary>
    public static DirectoryInfo DocumentsOf(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new DirectoryInfo(Path.Combine(folder.FullName, FactSetPaths.DocumentsFolder));
    }

    /// <summary>Reads the documents of a folder; none where there is no such folder.</summary>
    /// <exception cref="IOException">A file cannot be read, or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<DocumentFile> ReadDocuments(DirectoryInfo documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return FactSetReader.ReadDocuments(DiskFiles.Instance, Slashed(documents));
    }

    /// <summary>Reads everything.</summary>
    /// <exception cref="IOException">The folder does not exist, or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public FactSetFiles Read()
    {
        if (!Directory.Exists(FullPath))
        {
            throw new DirectoryNotFoundException($"There is no folder '{FullPath}'.");
        }

        return _documents is null
            ? FactSetReader.Read(DiskFiles.Instance, Slashed(_folder), PackageFolder)
            : FactSetReader.ReadFacts(DiskFiles.Instance, Slashed(_folder), PackageFolder) with
            {
                Documents = ReadDocuments(_documents),
                DocumentFolder = DocumentFolderState.Named,
            };
    }

    /// <summary>The names, lengths and times of all files: cheap to read, and different once a file has changed. O(files).</summary>
    /// <exception cref="IOException">The folder cannot be read, or a file disappeared meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public IReadOnlyList<FactSetFileStamp> Stamp() =>
    [
        .. FactSetReader.FactFiles(DiskFiles.Instance, Slashed(_folder))
            .Concat(FactSetReader.DocumentFiles(DiskFiles.Instance, Slashed(_documents ?? DocumentsOf(_folder))))
            .Select(file => file.RealPath ?? Path.Combine(_folder.FullName, file.Path))
            .Concat(UsedSetReader.Paths(UsedSetReader.Find(DiskFiles.Instance, Slashed(_folder), Ontology(), PackageFolder)))
            .Select(path => FactSetFileStamp.Of(new FileInfo(path))),
    ];

    /// <summary>The ontology, which names the sets that this one uses.</summary>
    private IEnumerable<SourceText> Ontology() => FactSetReader.FactFiles(DiskFiles.Instance, Slashed(_folder))
        .Where(file => file.Path == FactSetPaths.OntologyFile && file.RealPath is not null)
        .Select(file => FactSetReader.ReadText(DiskFiles.Instance, file, file.Path));

    private string? PackageFolder(string name) => PackageFolders.Find(_folder, name);

    private static string Slashed(DirectoryInfo folder) => folder.FullName.Replace('\\', '/');
}
