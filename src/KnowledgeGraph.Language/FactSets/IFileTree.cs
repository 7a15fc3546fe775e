namespace KnowledgeGraph.Language.FactSets;

/// <summary>Folders and files, on disk or in a revision: what a fact set is read from. Paths have slashes.</summary>
public interface IFileTree
{
    /// <summary>The entries of a folder that is not a link, in any order.</summary>
    IEnumerable<FileTreeEntry> List(string folder);

    /// <summary>The path behind all links of a path; null where it leads nowhere.</summary>
    string? Resolve(string path);

    /// <summary>Whether a path without links is a folder.</summary>
    bool IsFolder(string path);

    /// <summary>
    /// The bytes of the file at a path without links; none for a pipe or device, which might never end; null for a file that is larger
    /// than the limit, which is not kept in memory.
    /// </summary>
    byte[]? Read(string path, int maxBytes);
}

/// <summary>An entry of a folder.</summary>
/// <param name="Name">Its name alone.</param>
/// <param name="IsFolder">Whether it is a folder, and not a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
public readonly record struct FileTreeEntry(string Name, bool IsFolder, bool IsLink);
