using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>A server in a process of its own on loopback, whose processor time the operating system counts.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port, TimeSpan startToFirstAnswer)
    {
        _process = process;
        Port = port;
        StartToFirstAnswer = startToFirstAnswer;
    }

    public int Port { get; }

    /// <summary>From the start of the process to the last byte of the first answer.</summary>
    public TimeSpan StartToFirstAnswer { get; }

    /// <summary>User and kernel time of the process so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory of the process that is in use now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The product's server.</summary>
    /// <param name="arguments">Options beside its address.</param>
    public static Task<ServerProcess> StartProductAsync(byte[] firstRequest, params string[] arguments) =>
        StartAsync(port => [ServerAssembly(), "--urls", $"http://127.0.0.1:{port}", .. arguments], firstRequest);

    /// <summary>The bare endpoint, answering with the bytes of <paramref name="bodyFile"/>.</summary>
    public static Task<ServerProcess> StartBareAsync(string bodyFile, byte[] firstRequest) =>
        StartAsync(port => [typeof(ServerProcess).Assembly.Location, "bare", port.ToString(), bodyFile], firstRequest);

    public static StringContent Json(byte[] body) => new(Encoding.UTF8.GetString(body), Encoding.UTF8, "application/json");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(Func<int, string[]> arguments, byte[] firstRequest)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments(port))
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_gcServer"] = "0";

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data))
                Console.Error.WriteLine(line.Data);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await client.PostAsync("/graphql", Json(firstRequest));
                _ = await response.Content.ReadAsByteArrayAsync();
                return new ServerProcess(process, port, clock.Elapsed);
            }
            catch (HttpRequestException) when (attempt < 2000 && !process.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    private static string ServerAssembly()
    {
        // …/tests/KnowledgeGraph.Benchmarks/bin/Release/net10.0/ → …/src/KnowledgeGraph.Server/bin/Release/net10.0/
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var framework = Path.GetFileName(here);
        var configuration = Path.GetFileName(Path.GetDirectoryName(here)!);
        var root = Path.GetFullPath(Path.Combine(here, "..", "..", "..", "..", ".."));
        return Path.Combine(root, "src", "KnowledgeGraph.Server", "bin", configuration, framework, "KnowledgeGraph.Server.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
