using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Assistants;

/// <summary>A process of its own that answers lines with lines, and the time since it was started.</summary>
internal sealed class LineProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _clock;

    public LineProcess(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _clock = Stopwatch.StartNew();
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, line) =>
        {
            if (!string.IsNullOrEmpty(line.Data))
            {
                Console.Error.WriteLine(line.Data);
            }
        };
        _process.BeginErrorReadLine();
    }

    /// <summary>Sends a line that has no answer.</summary>
    public async Task TellAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Sends a line, and reads the next one.</summary>
    /// <returns>The answer, and the milliseconds from the start of the process to its last byte.</returns>
    /// <exception cref="InvalidOperationException">The process has ended.</exception>
    public async Task<(string Answer, double Milliseconds)> AskAsync(string line)
    {
        await TellAsync(line);
        var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The process ended without an answer.");
        return (answer, _clock.Elapsed.TotalMilliseconds);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
