using System.Text;

namespace KnowledgeGraph.Site.Explorer;

/// <summary>The files of the explorer, as the build made them.</summary>
/// <param name="Page">The page; null where it was not built.</param>
/// <param name="Assets">What the page loads, by name. The name of each has a digest of its bytes.</param>
internal sealed record ExplorerFiles(string? Page, IReadOnlyDictionary<string, byte[]> Assets)
{
    private const string PageName = "index.html";
    private const string AssetsFolder = "assets/";
    private const string ResourceFolder = "explorer/";

    /// <summary>Reads all files: a few hundred kilobytes.</summary>
    /// <param name="folder">Where they are; null for those in this assembly.</param>
    public static ExplorerFiles Read(string? folder) => folder is null
        ? Read(Resources(), static name => typeof(ExplorerFiles).Assembly.GetManifestResourceStream(ResourceFolder + name)!)
        : Read(Names(folder), name => File.OpenRead(Path.Combine(folder, name)));

    private static IEnumerable<string> Resources() => typeof(ExplorerFiles).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(ResourceFolder, StringComparison.Ordinal)).Select(static name => name[ResourceFolder.Length..]);

    private static IEnumerable<string> Names(string folder)
    {
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
        return files.Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
    }

    private static ExplorerFiles Read(IEnumerable<string> names, Func<string, Stream> open)
    {
        string? page = null;
        var assets = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in names.Where(static name => name == PageName || name.StartsWith(AssetsFolder, StringComparison.Ordinal)))
        {
            using var stream = open(name);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            if (name == PageName)
            {
                page = Encoding.UTF8.GetString(bytes.ToArray());
            }
            else
            {
                assets.Add(name[AssetsFolder.Length..], bytes.ToArray());
            }
        }

        return new ExplorerFiles(page, assets);
    }
}
