using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Server.Tests.Replicas;

/// <summary>nginx with the configuration of docs/deploy, the addresses apart.</summary>
internal sealed class Nginx : FrontDoor
{
    private readonly Process _process;

    private Nginx(Process process, string address)
        : base(address) => _process = process;

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program { get; } =
        new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx" }.FirstOrDefault(File.Exists);

    /// <summary>The configuration of docs/deploy with other replicas, listening on another port.</summary>
    public static string Configuration(IReadOnlyList<Uri> replicas, int port)
    {
        var documented = File.ReadAllText(RepositoryFolder.Combine("docs", "deploy", "nginx.conf")).ReplaceLineEndings("\n");
        const string Listen = "listen 8080;";
        const string Server = "    server replica-";
        documented.ShouldContain(Listen);
        var lines = documented.Replace(Listen, $"listen 127.0.0.1:{port};", StringComparison.Ordinal).Split('\n').ToList();
        var first = lines.FindIndex(line => line.StartsWith(Server, StringComparison.Ordinal));
        var template = lines[first];
        lines.RemoveAll(line => line.StartsWith(Server, StringComparison.Ordinal)).ShouldBe(3);
        lines.InsertRange(first, replicas.Select(replica => template.Replace("replica-1:5000", replica.Authority, StringComparison.Ordinal)));
        return string.Join('\n', lines);
    }

    public static async Task<FrontDoor> StartAsync(string program, IReadOnlyList<Uri> replicas, TemporaryFolder folder)
    {
        var port = FreePort();
        var root = Directory.CreateDirectory(folder["nginx"]).FullName;
        Directory.CreateDirectory(Path.Combine(root, "temp"));
        await File.WriteAllTextAsync(Path.Combine(root, "site.conf"), Configuration(replicas, port));
        var temporary = string.Concat(
            new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"  {kind}_temp_path {root}/temp/{kind};\n"));
        await File.WriteAllTextAsync(
            Path.Combine(root, "nginx.conf"),
            $"daemon off;\nworker_processes 1;\npid {root}/nginx.pid;\nerror_log {root}/error.log;\nevents {{ }}\n"
                + $"http {{\n  access_log off;\n{temporary}  include {root}/site.conf;\n}}\n");
        var process = Process.Start(new ProcessStartInfo(program, ["-p", root, "-c", Path.Combine(root, "nginx.conf"), "-e", Path.Combine(root, "error.log")]))!;
        for (var waits = 0; !await IsListeningAsync(port); waits++)
        {
            process.HasExited.ShouldBeFalse("nginx ended before it listened.");
            waits.ShouldBeLessThan(500, "nginx does not listen.");
            await Task.Delay(20);
        }

        return new Nginx(process, $"http://127.0.0.1:{port}");
    }

    public override async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await base.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> IsListeningAsync(int port)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
