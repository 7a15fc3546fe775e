using System.Text.Json;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>
/// Finds the facts of packages as the tools that restored them left them: in the file that NuGet writes for the project of a set, or in
/// <c>node_modules</c>; both in the folder of the set or in one above it.
/// </summary>
public static class PackageFolders
{
    /// <summary>The folder of the facts in a package.</summary>
    public const string FactsFolder = "facts";

    /// <summary>The folder of a package's facts; null where no package of this name with facts was restored.</summary>
    /// <param name="set">The folder of the set that uses it.</param>
    /// <param name="name">The name of the package.</param>
    public static string? Find(DirectoryInfo set, string name)
    {
        for (var folder = set; folder is not null; folder = folder.Parent)
        {
            if ((OfNuGet(folder, name) ?? OfNpm(folder, name)) is { } found)
            {
                return found.Replace('\\', '/');
            }
        }

        return null;
    }

    /// <summary>The version of a package that was restored; null where there is none, or its folder does not tell.</summary>
    /// <inheritdoc cref="Find"/>
    public static string? VersionOf(DirectoryInfo set, string name)
    {
        if (Find(set, name) is not { } facts || Path.GetDirectoryName(facts) is not { } root)
        {
            return null;
        }

        var manifest = Path.Combine(root, "package.json");
        if (!File.Exists(manifest))
        {
            return Path.GetFileName(root);
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return json.RootElement.TryGetProperty("version", out var version) ? version.GetString() : null;
    }

    private static string? OfNpm(DirectoryInfo folder, string name)
    {
        var facts = Path.Combine(folder.FullName, "node_modules", name, FactsFolder);
        return Directory.Exists(facts) ? facts : null;
    }

    private static string? OfNuGet(DirectoryInfo folder, string name)
    {
        var assets = Path.Combine(folder.FullName, "obj", "project.assets.json");
        if (!File.Exists(assets))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(assets));
            var library = json.RootElement.GetProperty("libraries").EnumerateObject()
                .FirstOrDefault(library => library.Name.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase));
            return library.Value.ValueKind != JsonValueKind.Object || !library.Value.TryGetProperty("path", out var path)
                ? null
                : json.RootElement.GetProperty("packageFolders").EnumerateObject()
                    .Select(root => Path.Combine(root.Name, path.GetString()!, FactsFolder))
                    .FirstOrDefault(Directory.Exists);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Half written, or of another tool: as if nothing was restored.
            return null;
        }
    }
}
