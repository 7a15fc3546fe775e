using System.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Input;

/// <summary>
/// The files of one revision, as they were committed: attributes that shape archives do not count, and links lead to files of the revision.
/// </summary>
internal sealed class GitFiles : IFileTree, IDisposable
{
    private const int MaxHops = 40;
    private const int MaxLinkLength = 4_096;

    private readonly Dictionary<string, GitObject> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FileTreeEntry>> _folders = new(StringComparer.Ordinal) { [""] = [] };
    private readonly GitContents _contents;

    private GitFiles(string top) => _contents = new GitContents(top);

    /// <summary>Lists a revision.</summary>
    /// <param name="top">The top folder of the repository.</param>
    /// <param name="tree">The tree of the whole revision.</param>
    public static GitFiles Open(string top, string tree)
    {
        var files = new GitFiles(top);
        var listing = Git.Run(
            top, static output => new StreamReader(output, Encoding.UTF8).ReadToEnd(), "ls-tree", "-r", "-t", "-z", "--full-tree", tree);
        foreach (var line in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // MODE TYPE OBJECT, a tab, PATH.
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var parts = line[..tab].Split(' ');
            files.Add(line[(tab + 1)..], parts[0], parts[1], parts[2]);
        }

        return files;
    }

    public void Dispose() => _contents.Dispose();

    /// <inheritdoc />
    public IEnumerable<FileTreeEntry> List(string folder) => _folders.GetValueOrDefault(folder) ?? [];

    /// <inheritdoc />
    public bool IsFolder(string path) => _folders.ContainsKey(path);

    /// <inheritdoc />
    public byte[]? Read(string path, int maxBytes) => _contents.Read(_objects[path].Id, maxBytes);

    /// <inheritdoc />
    public string? Resolve(string path)
    {
        var rest = new Stack<string>(path.Split('/').Reverse());
        var real = "";
        var hops = 0;
        while (rest.TryPop(out var part))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part == "..")
            {
                if (real.Length == 0)
                {
                    return null;
                }

                real = real[..Math.Max(0, real.LastIndexOf('/'))];
                continue;
            }

            var next = real.Length == 0 ? part : real + "/" + part;
            if (!_objects.TryGetValue(next, out var found))
            {
                return null;
            }

            if (!found.IsLink)
            {
                real = next;
                continue;
            }

            if (Read(next, MaxLinkLength) is not { } content || content is [(byte)'/', ..] || ++hops > MaxHops)
            {
                return null;
            }

            foreach (var step in Encoding.UTF8.GetString(content).Split('/').Reverse())
            {
                rest.Push(step);
            }
        }

        return real;
    }

    /// <summary>Adds an entry after its folder. A submodule is neither a file nor a folder.</summary>
    private void Add(string path, string mode, string type, string id)
    {
        const string LinkMode = "120000";
        var slash = path.LastIndexOf('/');

        // Names that are not UTF-8 can become the same one: the first counts.
        if (type is not ("tree" or "blob")
            || !_folders.TryGetValue(slash < 0 ? "" : path[..slash], out var entries)
            || !_objects.TryAdd(path, new GitObject(id, mode == LinkMode)))
        {
            return;
        }

        entries.Add(new FileTreeEntry(path[(slash + 1)..], type == "tree", mode == LinkMode));
        if (type == "tree")
        {
            _folders.Add(path, []);
        }
    }

    private readonly record struct GitObject(string Id, bool IsLink);
}
