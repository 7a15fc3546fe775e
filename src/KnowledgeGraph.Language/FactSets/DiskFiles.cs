namespace KnowledgeGraph.Language.FactSets;

/// <summary>The files of this machine.</summary>
internal sealed class DiskFiles : IFileTree
{
    private const int MaxHops = 40;

    public static DiskFiles Instance { get; } = new();

    /// <inheritdoc />
    public IEnumerable<FileTreeEntry> List(string folder) =>
        from entry in new DirectoryInfo(folder).EnumerateFileSystemInfos()
        let isLink = entry.LinkTarget is not null
        select new FileTreeEntry(entry.Name, entry is DirectoryInfo && !isLink, isLink);

    /// <inheritdoc />
    public string? Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[real.Length..], rest);
        var hops = 0;
        while (rest.TryPop(out var part))
        {
            if (part is "." or "..")
            {
                real = part == "." ? real : Path.GetDirectoryName(real) ?? real;
                continue;
            }

            // In the middle of a path there may be links too.
            var next = Path.Combine(real, part);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            if (entry.LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++hops > MaxHops)
            {
                return null;
            }

            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            real = root.Length > 0 ? root : real;
            Push(target[root.Length..], rest);
        }

        return File.Exists(real) || Directory.Exists(real) ? real.Replace('\\', '/') : null;
    }

    /// <inheritdoc />
    public bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc />
    public byte[]? Read(string path, int maxBytes)
    {
        // Pipes and devices have no length: to open one can block, and to read one may never end.
        var length = new FileInfo(path).Length;
        if (length == 0 || length > maxBytes)
        {
            return length == 0 ? [] : null;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[length];
        var count = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return count == content.Length ? content : content[..count];
    }

    private static void Push(string path, Stack<string> parts)
    {
        foreach (var part in path.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            parts.Push(part);
        }
    }
}
