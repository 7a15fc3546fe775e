using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// The folders of the API, one for each feature, use one another in one direction only. The files of the root put them together and are
/// known to all of them, so they do not count.
/// </summary>
public sealed partial class ApiFolderTests
{
    private const string Project = "src/KnowledgeGraph.Api";

    [Fact]
    public void Folders_FormNoCycle()
    {
        var uses = Uses();
        uses.ShouldNotBeEmpty();

        while (uses.FirstOrDefault(folder => folder.Value.All(used => !uses.ContainsKey(used))) is { Key: { } folder })
        {
            uses.Remove(folder);
        }

        uses.Select(folder => $"{folder.Key} uses {string.Join(", ", folder.Value.Where(uses.ContainsKey))}").ShouldBeEmpty();
    }

    private static Dictionary<string, HashSet<string>> Uses()
    {
        var uses = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in RepositoryFiles.Below(Project, ".cs"))
        {
            var parts = Path.GetRelativePath(Path.Combine(RepositoryFiles.Root, Project), file).Replace('\\', '/').Split('/');
            if (parts.Length == 1)
            {
                continue;
            }

            if (!uses.TryGetValue(parts[0], out var used))
            {
                uses[parts[0]] = used = new HashSet<string>(StringComparer.Ordinal);
            }

            used.UnionWith(ApiNamespace().Matches(File.ReadAllText(file)).Select(match => match.Groups["folder"].Value));
            used.Remove(parts[0]);
        }

        return uses;
    }

    [GeneratedRegex(@"^using KnowledgeGraph\.Api\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex ApiNamespace();
}
