using KnowledgeGraph.Compiler;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A file below a folder.</summary>
/// <param name="Path">Relative to the folder, through links, with slashes.</param>
/// <param name="RealPath">The path behind all links; null for a link that leads nowhere.</param>
internal readonly record struct FoundFile(string Path, string? RealPath);

/// <summary>
/// The visible files below a folder. Links are followed, but no file is found twice: a link to what lies in the folder anyway is skipped,
/// and so is one to a folder that holds it.
/// </summary>
internal static class FileTreeWalk
{
    private const int MaxFiles = 1_000_000;

    /// <summary>The files by path, ordinal.</summary>
    /// <param name="exceptFolder">A folder directly below that is not looked into.</param>
    /// <exception cref="IOException">There are too many files, or a folder cannot be read.</exception>
    public static IReadOnlyList<FoundFile> Find(IFileTree tree, string folder, string? exceptFolder = null)
    {
        var files = new List<FoundFile>();
        if (tree.Resolve(folder) is not { } root || !tree.IsFolder(root))
        {
            return files;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { root };
        var pending = new Stack<(string Path, string RealPath)>([("", root)]);
        while (pending.TryPop(out var current))
        {
            foreach (var entry in tree.List(current.RealPath))
            {
                var path = current.Path + entry.Name;
                if (FactSetPaths.IsHidden(entry.Name) || path == exceptFolder)
                {
                    continue;
                }

                var direct = Combine(current.RealPath, entry.Name);
                var real = entry.IsLink ? tree.Resolve(direct) : direct;
                if (real is not null && entry.IsLink && (Contains(real, root) || IsFoundAnyway(real, root, exceptFolder)))
                {
                    continue;
                }

                if (real is not null && (entry.IsFolder || (entry.IsLink && tree.IsFolder(real))))
                {
                    if (seen.Add(real))
                    {
                        pending.Push((path + "/", real));
                    }
                }
                else if (real is null || seen.Add(real))
                {
                    files.Add(new FoundFile(path, real));
                }

                if (files.Count > MaxFiles)
                {
                    throw new IOException($"There are more than {MaxFiles:N0} files below '{folder}'.");
                }
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    private static string Combine(string folder, string name) =>
        folder.Length == 0 || folder[^1] == '/' ? folder + name : folder + "/" + name;

    private static bool Contains(string folder, string path) =>
        path == folder || path.StartsWith(Combine(folder, ""), StringComparison.Ordinal);

    private static bool IsFoundAnyway(string path, string root, string? exceptFolder) =>
        Contains(root, path)
        && path[Combine(root, "").Length..] is var relative
        && !FactSetPaths.IsHidden(relative)
        && (exceptFolder is null || !Contains(exceptFolder, relative));
}
