using KnowledgeGraph.Site.Explorer;

namespace KnowledgeGraph.Cli.Sites.Files;

/// <summary><c>explore/</c> and <c>engine/</c>: the explorer, and the engine that answers it in the browser.</summary>
internal static class ExplorerFolder
{
    private const string Head = """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'">
        <meta name="knowledgegraph-engine" content="../engine/">
        <meta name="knowledgegraph-image" content="../facts.kg">
        """;

    private const string Encoding = "<meta charset=\"utf-8\">\n";

    /// <summary>Writes the files if there is an engine; without one the explorer could not answer anything.</summary>
    public static void Write(FactSite site)
    {
        if (site.Options.EngineFolder is not { } engine || ExplorerFiles.Read(folder: null) is not { Page: { } page } files)
        {
            return;
        }

        site.Folder.Write("explore/index.html", page
            .Replace(Encoding, $"{Encoding}{Head}\n", StringComparison.Ordinal)
            .Replace("explore/assets/", "assets/", StringComparison.Ordinal)
            .Replace("href=\"entities\"", "href=\"../names/index.html\"", StringComparison.Ordinal));
        foreach (var (name, bytes) in files.Assets.OrderBy(static asset => asset.Key, StringComparer.Ordinal))
        {
            site.Folder.Write($"explore/assets/{name}", bytes);
        }

        foreach (var file in Directory.GetFiles(engine, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            site.Folder.Write($"engine/{Path.GetRelativePath(engine, file).Replace('\\', '/')}", stream =>
            {
                using var source = File.OpenRead(file);
                source.CopyTo(stream);
            });
        }
    }
}
