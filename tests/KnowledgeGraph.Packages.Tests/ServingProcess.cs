using System.Diagnostics;

namespace KnowledgeGraph.Packages.Tests;

/// <summary>An ASP.NET Core application while it runs.</summary>
internal sealed class ServingProcess : IDisposable
{
    private const string Ready = "Now listening on: ";

    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ServingProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts it, and waits until it says where it listens.</summary>
    public static async Task<ServingProcess> StartAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var process = Process.Start(start)!;
        var lines = new List<string>();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Take(string? line)
        {
            lock (lines)
            {
                lines.Add(line ?? "");
            }

            if (line?.IndexOf(Ready, StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(new Uri(line[(at + Ready.Length)..].Trim()));
            }
        }

        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new ServingProcess(process, await address.Task.WaitAsync(MaxWait));
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"It did not start to listen: {string.Join('\n', lines)}");
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
