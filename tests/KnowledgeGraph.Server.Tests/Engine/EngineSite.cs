using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>A folder as a static host has it: the explorer under a strict policy, the engine and an image.</summary>
internal sealed class EngineSite : IDisposable
{
    private const string Policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";

    private readonly Testing.TemporaryFolder _folder = new();
    private readonly FileHost _host;

    /// <summary>Serves an image.</summary>
    /// <param name="image">The image file; null for a site whose image is missing.</param>
    public EngineSite(string? image)
    {
        Copy(EngineFolder.Path, _folder["engine"]);
        var dist = Testing.RepositoryFolder.Combine("src", "explorer", "dist");
        Copy(Path.Combine(dist, "assets"), Path.Combine(_folder["explore"], "assets"));
        File.WriteAllText(Path.Combine(_folder["explore"], "index.html"), PageOf(File.ReadAllText(Path.Combine(dist, "index.html"))));
        File.WriteAllText(_folder["blank.html"], "<!doctype html><title>Blank</title><link rel=\"icon\" href=\"data:,\">");
        if (image is not null)
        {
            File.Copy(image, Image);
        }

        _host = new FileHost(_folder.Path);
    }

    /// <summary>The image that the pages open.</summary>
    public string Image => _folder["facts.kg"];

    /// <summary>Where the folder is, with a slash at the end.</summary>
    public Uri Address => _host.Address;

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    private static string PageOf(string html) => html
        .Replace("explore/assets/", "assets/", StringComparison.Ordinal)
        .Replace(
            "<meta charset=\"utf-8\">",
            $"""
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="knowledgegraph-engine" content="../engine/">
            <meta name="knowledgegraph-image" content="../facts.kg">
            """,
            StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
