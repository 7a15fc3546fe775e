using System.Text;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.History;

/// <summary>The commits that touched a set, oldest first. A merge changes nothing of its own.</summary>
internal static class RevisionList
{
    private const char FieldEnd = '\u001F';
    private const string Format = "--format=%H%x1F%P%x1F%an%x1F%as%x1F%s";

    /// <param name="set">The folder of the set.</param>
    /// <param name="since">Only what this revision does not have; null for all.</param>
    /// <exception cref="UnusableInputException">The folder is not in a repository, or there is no such revision.</exception>
    public static IReadOnlyList<Revision> Read(DirectoryInfo set, string? since)
    {
        if (!set.Exists)
        {
            throw new UnusableInputException($"There is no folder '{set}'. Name the folder of the set with --set.");
        }

        if (since is not null)
        {
            Git.Run(set.FullName, ReadAll, "rev-parse", "--verify", "--end-of-options", since + "^{commit}");
        }

        string[] range = since is null ? ["HEAD"] : ["HEAD", "^" + since];
        var output = Git.Run(
            set.FullName,
            ReadAll,
            ["log", "-z", "--no-merges", "--topo-order", "--reverse", Format, "--end-of-options", .. range, "--", "."]);
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static Revision Parse(string line) => line.Split(FieldEnd, 5) is [var hash, var parents, var author, var date, var title]
        ? new Revision(hash, parents.Length > 0 ? parents.Split(' ')[0] : null, author, date, title)
        : throw new UnusableInputException($"git log answered in another form than was asked for: '{line}'.");

    private static string ReadAll(Stream output) => new StreamReader(output, Encoding.UTF8).ReadToEnd();
}
