using System.Text.Json;
using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The packages whose files end up in what is shipped, from the last restore.</summary>
internal static class ShippedPackages
{
    // What a user gets; the other projects are parts of these. The generator brings nothing that the server has not.
    private static readonly (string Project, string Shipped)[] Products =
        [("KnowledgeGraph.Server", "server"), ("KnowledgeGraph.Cli", "`kg`"), ("KnowledgeGraph.QuikGraph", "QuikGraph adapter")];

    /// <summary>Direct and transitive ones, by name.</summary>
    public static IReadOnlyList<ShippedPackage> All() =>
    [
        .. Products.SelectMany(product => Of(product.Project).Select(package => (package, product.Shipped)))
            .GroupBy(use => use.package, use => use.Shipped)
            .OrderBy(use => use.Key.Name, StringComparer.Ordinal).ThenBy(use => use.Key.Version, StringComparer.Ordinal)
            .Select(use => use.Key with { Shipped = string.Join(", ", use) }),
    ];

    private static IEnumerable<ShippedPackage> Of(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.Combine("src", project, "obj", "project.assets.json")));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        foreach (var library in assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject().Where(IsShipped))
        {
            var path = assets.RootElement.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!;
            var folder = folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists);
            yield return Read(Directory.EnumerateFiles(folder, "*.nuspec").Single());
        }
    }

    /// <summary>Analyzers and sources for the compiler have no assembly for the runtime.</summary>
    private static bool IsShipped(JsonProperty library) =>
        library.Value.GetProperty("type").GetString() == "package"
        && new[] { "runtime", "runtimeTargets" }.Any(kind => library.Value.TryGetProperty(kind, out var files)
            && files.EnumerateObject().Any(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal)));

    private static ShippedPackage Read(string nuspec)
    {
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
        var expression = metadata.Elements().FirstOrDefault(
            element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression")?.Value;
        var name = Value("id")!;
        return new ShippedPackage(
            name, Value("version")!, Licences.Of(name, expression), Value("copyright") ?? Value("authors")!, Value("projectUrl") ?? "", "");
    }
}
