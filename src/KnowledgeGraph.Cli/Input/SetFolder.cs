using KnowledgeGraph.Compiler;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Finds the fact set that a command means when it names none: here, above or below.</summary>
internal static class SetFolder
{
    private const string DefaultName = "seeds";
    private const int MaxDepth = 3;
    private const int MaxFolders = 2_000;

    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    /// <summary>
    /// The folder <c>seeds</c>, or this one; the nearest of those above and of their folders <c>seeds</c>; the only one below. The default
    /// name where there is none of these, so that the message names it.
    /// </summary>
    public static DirectoryInfo Find()
    {
        var here = new DirectoryInfo(Environment.CurrentDirectory);
        for (var folder = here; folder is not null; folder = folder.Parent)
        {
            var below = new DirectoryInfo(Path.Combine(folder.FullName, DefaultName));
            if (IsSet(below) || IsSet(folder))
            {
                return Named(IsSet(below) ? below : folder);
            }
        }

        var found = Below(here).Take(2).ToArray();
        return found.Length == 1 ? Named(found[0]) : new DirectoryInfo(DefaultName);
    }

    private static bool IsSet(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, FactSetPaths.OntologyFile));

    /// <summary>As somebody would write it from here.</summary>
    private static DirectoryInfo Named(DirectoryInfo folder) => new(Path.GetRelativePath(Environment.CurrentDirectory, folder.FullName));

    /// <summary>The sets below a folder, or in it, as far as somebody would look.</summary>
    public static IEnumerable<DirectoryInfo> Below(DirectoryInfo start)
    {
        var options = new EnumerationOptions
        {
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        };
        var open = new Queue<(DirectoryInfo Folder, int Depth)>([(start, 0)]);
        for (var count = 0; count < MaxFolders && open.TryDequeue(out var next); count++)
        {
            if (IsSet(next.Folder))
            {
                yield return next.Folder;
                continue;
            }

            foreach (var folder in next.Depth < MaxDepth ? next.Folder.EnumerateDirectories("*", options) : [])
            {
                if (!folder.Name.StartsWith('.') && !Skipped.Contains(folder.Name, StringComparer.Ordinal))
                {
                    open.Enqueue((folder, next.Depth + 1));
                }
            }
        }
    }
}
