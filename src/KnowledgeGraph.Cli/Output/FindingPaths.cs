using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Names files from the folder where the command runs, so that a terminal or an editor can open them.</summary>
/// <param name="root">The folder of the set as it was named, or a revision of git with its folder.</param>
internal sealed class FindingPaths(string root)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public DiagnosticLocation FromHere(DiagnosticLocation location) => location with { Path = FromHere(location.Path) };

    /// <summary>
    /// Relative for a file below the folder where the command runs; otherwise as the folder was named. A file of a revision is named as git
    /// names it.
    /// </summary>
    public string FromHere(string path)
    {
        if (!_known.TryGetValue(path, out var known))
        {
            _known.Add(path, known = Find(path));
        }

        return known;
    }

    private string Find(string path)
    {
        if (root.Length == 0 || path.StartsWith(FactSetPaths.PackagePrefix, StringComparison.Ordinal))
        {
            return path;
        }

        if (!Directory.Exists(root))
        {
            return root.EndsWith('/') || root.EndsWith(':') ? root + path : $"{root}/{path}";
        }

        var named = Path.Combine(root, path);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, named);
        var isBelow = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (isBelow ? relative : named).Replace('\\', '/');
    }
}
