using System.Diagnostics;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>The server as it is shipped: a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, string startLine, string address)
    {
        _process = process;
        StartLine = startLine;
        Client = LocalClient.Create(address);
    }

    /// <summary>The line that it wrote when it was ready.</summary>
    public string StartLine { get; }

    public HttpClient Client { get; }

    /// <summary>Starts it on a port that the system chooses, from a folder that is not its own, and waits until it serves.</summary>
    public static async Task<ServerProcess> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Server.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at)
            {
                return new ServerProcess(process, line, line[at..].Split(' ')[0]);
            }
        }

        throw new InvalidOperationException("The server ended before it served.");
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
