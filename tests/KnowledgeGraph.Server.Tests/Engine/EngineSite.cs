using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>
/// A plain file server, with a folder as a static host has it below a path of its own: the explorer under a strict policy, the engine and
/// an image.
/// </summary>
internal sealed class EngineSite : IDisposable
{
    private const string Root = "/some/where/";

    private const string Policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; connect-src 'self'; "
        + "img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";

    private readonly Testing.TemporaryFolder _folder = new();
    private readonly HttpListener _listener = new();

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

        Address = new Uri($"http://127.0.0.1:{FreePort()}{Root}");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>The image that the pages open.</summary>
    public string Image => _folder["facts.kg"];

    /// <summary>Where the folder is, with a slash at the end.</summary>
    public Uri Address { get; }

    public void Dispose()
    {
        _listener.Close();
        _folder.Dispose();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var name = context.Request.Url!.AbsolutePath[Root.Length..];
        var file = _folder[name.Length == 0 || name.EndsWith('/') ? $"{name}index.html" : name];
        try
        {
            if (File.Exists(file))
            {
                var bytes = File.ReadAllBytes(file);
                context.Response.ContentType = TypeOf(file);
                context.Response.ContentLength64 = bytes.Length;
                context.Response.OutputStream.Write(bytes);
            }
            else
            {
                context.Response.StatusCode = 404;
            }

            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The browser has gone.
        }
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".wasm" => "application/wasm",
        _ => "application/octet-stream",
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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
