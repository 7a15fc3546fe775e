using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A plain host of files, which serves a folder below a path of its own.</summary>
internal sealed class FileHost : IDisposable
{
    private const string Root = "/some/where/";

    private readonly string _folder;
    private readonly HttpListener _listener = new();

    public FileHost(string folder)
    {
        _folder = folder;
        Address = new Uri($"http://127.0.0.1:{FreePort()}{Root}");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Where the folder is, with a slash at the end.</summary>
    public Uri Address { get; }

    public void Dispose() => _listener.Close();

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
        var file = Path.Combine(_folder, name.Length == 0 || name.EndsWith('/') ? $"{name}index.html" : name);
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
}
