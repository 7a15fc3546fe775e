using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>The server as it is shipped: a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const int Terminate = 15;

    // A line that never comes fails its test, and not the whole run.
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<string> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The line that it wrote when it was ready.</summary>
    public string StartLine { get; private set; } = "";

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => Client.BaseAddress!;

    public int Id => _process.Id;

    /// <summary>What it has written so far.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Starts it on a port that the system chooses, from a folder that is not its own, and waits until it serves.</summary>
    public static async Task<ServerProcess> StartAsync(params string[] arguments)
    {
        var server = new ServerProcess(Process.Start(Start(["--urls", "http://127.0.0.1:0", .. arguments]))!);
        server.StartLine = await server._started.Task.WaitAsync(MaxWait);
        server.Client = LocalClient.Create(server.StartLine[server.StartLine.IndexOf("http://127.0.0.1:", StringComparison.Ordinal)..].Split(' ')[0]);
        return server;
    }

    /// <summary>Starts it with what it cannot serve, and waits for its end.</summary>
    public static async Task<(int ExitCode, string Errors)> FailAsync(params string[] arguments)
    {
        var (exitCode, _, errors) = await ChildProgram.RunAsync(Start(["--urls", "http://127.0.0.1:0", .. arguments]));
        return (exitCode, errors);
    }

    /// <summary>Asks it for something that it prints in place of serving.</summary>
    public static async Task<(int ExitCode, string Output)> PrintAsync(params string[] arguments)
    {
        var (exitCode, output, _) = await ChildProgram.RunAsync(Start(arguments));
        return (exitCode, output);
    }

    /// <summary>Waits for a line.</summary>
    public async Task<string> LineAsync(string part, int from = 0)
    {
        string? found;
        var waited = Stopwatch.StartNew();
        while ((found = _lines.Skip(from).FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal))) is null)
        {
            _process.HasExited.ShouldBeFalse($"The server ended before it wrote '{part}': {string.Join('\n', _lines)}");
            waited.Elapsed.ShouldBeLessThan(MaxWait, $"The server did not write '{part}': {string.Join('\n', _lines)}");
            await Task.Delay(20);
        }

        return found;
    }

    /// <summary>Tells it to stop, as an operator does, and waits for its end.</summary>
    public async Task<int> StopAsync()
    {
        Process.Start("kill", [$"-{Terminate}", $"{_process.Id}"]).WaitForExit();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Client?.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Start(string[] arguments)
    {
        var start = ServerProgram.Start(arguments);
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return start;
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            _started.TrySetException(new InvalidOperationException($"The server ended before it served: {string.Join('\n', _lines)}"));
            return;
        }

        _lines.Enqueue(line);
        if (line.Contains(" at http://127.0.0.1:", StringComparison.Ordinal))
        {
            _started.TrySetResult(line);
        }
    }
}
