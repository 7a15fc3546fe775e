using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>A server in a process of its own on loopback, whose processor time the operating system counts.</summary>
internal sealed class ServerProcess : IDisposable
{
    /// <summary>An image of gigabytes is read once before it is served.</summary>
    private static readonly TimeSpan MaxStart = TimeSpan.FromMinutes(10);

    private readonly Process _process;

    private ServerProcess(Process process, int port, TimeSpan startToFirstAnswer, ServerMemory? memory)
    {
        _process = process;
        Port = port;
        StartToFirstAnswer = startToFirstAnswer;
        Memory = memory;
    }

    public int Port { get; }

    /// <summary>From the start of the process to the last byte of the first answer.</summary>
    public TimeSpan StartToFirstAnswer { get; }

    /// <summary>User and kernel time of the process so far.</summary>
    public TimeSpan ProcessorTime => ProcessorClock.Of(_process);

    /// <summary>Its managed memory; null where it is not asked for, or the server is not a .NET program.</summary>
    public ServerMemory? Memory { get; }

    /// <summary>The memory of the process that is in use now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The private memory in use, without mapped files, in bytes; zero where the system does not tell.</summary>
    public long PrivateMemory => File.Exists($"/proc/{_process.Id}/status")
        && File.ReadLines($"/proc/{_process.Id}/status").FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) is { } line
            ? 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture)
            : 0;

    /// <summary>The files, sockets and the like that the process has open; zero where the system does not tell.</summary>
    public int Handles => Directory.Exists($"/proc/{_process.Id}/fd") ? Directory.GetFileSystemEntries($"/proc/{_process.Id}/fd").Length : 0;

    /// <summary>The threads of the process.</summary>
    public int Threads
    {
        get
        {
            _process.Refresh();
            return _process.Threads.Count;
        }
    }

    /// <summary>Starts a server and waits for its first answer.</summary>
    /// <param name="tellsMemory">Whether <see cref="Memory"/> is wanted; that takes time at the start.</param>
    public static async Task<ServerProcess> StartAsync(ServerCommand command, byte[] firstRequest, bool tellsMemory = false)
    {
        var port = FreePort();
        var pipe = tellsMemory ? $"knowledgegraph-{port}" : null;
        var clock = Stopwatch.StartNew();
        var process = Process.Start(Describe(command, port, pipe))!;
        Drain(process);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (true)
        {
            try
            {
                using var response = await client.PostAsync("/graphql", Json(firstRequest));
                _ = await response.Content.ReadAsByteArrayAsync();
                return new ServerProcess(process, port, clock.Elapsed, pipe is null ? null : new ServerMemory(pipe));
            }
            catch (HttpRequestException) when (clock.Elapsed < MaxStart && !process.HasExited)
            {
                await Task.Delay(5);
            }
        }
    }

    public static StringContent Json(byte[] body) => new(Encoding.UTF8.GetString(body), Encoding.UTF8, "application/json");

    public void Dispose()
    {
        Memory?.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static ProcessStartInfo Describe(ServerCommand command, int port, string? pipe)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments(port))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_gcServer"] = "0";
        if (pipe is not null)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
            start.Environment[StartupHook.PipeVariable] = pipe;
        }

        return start;
    }

    private static void Drain(Process process)
    {
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data))
            {
                Console.Error.WriteLine(line.Data);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
