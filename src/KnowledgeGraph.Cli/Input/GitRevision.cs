using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads a fact set as it was in a revision of git, into memory: nothing is checked out and nothing is left behind.</summary>
internal static class GitRevision
{
    /// <param name="revision">A revision, for the set's own folder; or <c>REVISION:FOLDER</c>, as git writes it.</param>
    /// <param name="set">The set's folder, which need not exist any more.</param>
    /// <exception cref="UnusableInputException">There is no such revision or no such folder in it.</exception>
    public static FactSetFiles Read(string revision, DirectoryInfo set)
    {
        var (folder, name) = revision.Contains(':', StringComparison.Ordinal)
            ? (Environment.CurrentDirectory, revision)
            : Within(revision, set);
        Git.Run(folder, ReadLine, "rev-parse", "--verify", "--end-of-options", name);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var tree = Git.Run(folder, ReadLine, "rev-parse", "--verify", "--end-of-options", name[..colon] + "^{tree}");
        var top = Git.Run(folder, ReadLine, "rev-parse", "--show-toplevel");
        using var files = GitFiles.Open(top, tree);
        var read = FactSetReader.Read(files, Place(folder, name[(colon + 1)..]), package => PackageFolders.Find(set, package));
        return read.Files.Count > 0
            ? read with { Root = name }
            : throw new UnusableInputException(
                $"'{name}' holds no *.yaml file. Name the folder of the set with --set, or as REVISION:FOLDER.");
    }

    /// <summary>A folder that begins with a dot is one from where git runs, any other one from the top of the repository.</summary>
    private static string Place(string folder, string name)
    {
        var isFromHere = name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal);
        var prefix = isFromHere ? Git.Run(folder, ReadLine, "rev-parse", "--show-prefix") : "";
        var parts = new List<string>();
        foreach (var part in (prefix + name).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Whether git knows the revision where the command runs.</summary>
    public static bool Exists(string revision)
    {
        try
        {
            Git.Run(Environment.CurrentDirectory, ReadLine, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
            return true;
        }
        catch (UnusableInputException)
        {
            return false;
        }
    }

    /// <summary>git reads <c>REVISION:./FOLDER</c> from where it runs: that must be a folder of the repository that still exists.</summary>
    private static (string Folder, string Name) Within(string revision, DirectoryInfo set)
    {
        var existing = set;
        while (!existing.Exists && existing.Parent is { } parent)
        {
            existing = parent;
        }

        var rest = Path.GetRelativePath(existing.FullName, set.FullName).Replace('\\', '/');
        return (existing.FullName, rest == "." ? $"{revision}:./" : $"{revision}:./{rest}");
    }

    private static string ReadLine(Stream output)
    {
        using var reader = new StreamReader(output, leaveOpen: true);
        return reader.ReadToEnd().Trim();
    }
}
