namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Finds the documents of sources in a folder: by path, or by digest where the path is not given or leads nowhere.</summary>
public sealed class DocumentLookup
{
    private readonly Dictionary<string, DocumentFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentFile> _byDigest = new(StringComparer.Ordinal);
    private readonly ILookup<string, DocumentFile> _byName;

    /// <param name="files">In any order.</param>
    public DocumentLookup(IEnumerable<DocumentFile> files)
    {
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        foreach (var file in sorted)
        {
            _byPath[file.Path] = file;
            if (!_byDigest.ContainsKey(file.Sha256))
            {
                _byDigest.Add(file.Sha256, file);
            }
        }

        _byName = sorted.ToLookup(file => file.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The paths of the files.</summary>
    public IReadOnlyCollection<string> Paths => _byPath.Keys;

    /// <summary>The document of a path, whatever its bytes; null where there is none.</summary>
    public DocumentFile? AtPath(string path) => _byPath.TryGetValue(path, out var file) ? file : null;

    /// <summary>The first document, by path, with a digest; null where there is none.</summary>
    public DocumentFile? WithDigest(string sha256) => _byDigest.TryGetValue(sha256, out var file) ? file : null;

    /// <summary>The documents whose name is that of a path, in any folder and in any case of letters.</summary>
    public IEnumerable<DocumentFile> Namesakes(string path) => _byName[DocumentFile.NameOf(path)];

    /// <summary>
    /// The document that a source means, which may have changed since it was cited: the one at its path, else the one with its digest, else
    /// the only one of its name in another folder.
    /// </summary>
    public DocumentFile? Find(string? path, string? sha256)
    {
        if (path is not null && AtPath(path) is { } exact)
        {
            return exact;
        }

        if (sha256 is not null && WithDigest(sha256) is { } same)
        {
            return same;
        }

        var namesakes = path is null ? [] : Namesakes(path).Take(2).ToArray();
        return namesakes.Length == 1 ? namesakes[0] : null;
    }
}
