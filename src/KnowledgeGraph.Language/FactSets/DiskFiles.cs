namespace KnowledgeGraph.Language.FactSets;

/// <summary>The files of this machine.</summary>
internal sealed class DiskFiles : IFileTree
{
    public static DiskFiles Instance { get; } = new();

    /// <inheritdoc />
    public IEnumerable<FileTreeEntry> List(string folder) =>
        from entry in new DirectoryInfo(folder).EnumerateFileSystemInfos()
        let isLink = entry.LinkTarget is not null
        select new FileTreeEntry(entry.Name, entry is DirectoryInfo && !isLink, isLink);

    /// <inheritdoc />
    public string? Resolve(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var target = entry.LinkTarget is null ? entry : Follow(entry);
        return target is { Exists: true } ? target.FullName.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } full ? full : "/" : null;
    }

    /// <inheritdoc />
    public bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc />
    public byte[] Read(string path, int most)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, most) : 0);
        var buffer = new byte[81_920];
        while (content.Length < most
            && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - content.Length)) is var count and > 0)
        {
            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }

    private static FileSystemInfo? Follow(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A link that leads back to itself.
            return null;
        }
    }
}
