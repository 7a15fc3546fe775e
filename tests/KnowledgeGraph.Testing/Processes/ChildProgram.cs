using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>Runs a program to its end.</summary>
public static class ChildProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a program and reads both of its output streams, as UTF-8 with LF line ends.</summary>
    /// <param name="input">The text of its standard input; null lets it inherit the standard input of this process.</param>
    /// <param name="givesWay">Whether other programs go first: browsers and servers whose answers are waited for.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The program is not installed.</exception>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        ProcessStartInfo start, string? input = null, bool givesWay = false)
    {
        ArgumentNullException.ThrowIfNull(start);
        StayPut(start);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Utf8;
        start.StandardErrorEncoding = Utf8;
        start.RedirectStandardInput = input is not null;
        start.StandardInputEncoding = input is null ? null : Utf8;
        using var process = Process.Start(start)!;
        if (givesWay)
        {
            GiveWay(process);
        }

        // All three pipes at once: each is short, and a program that waits for one of them never ends.
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        return (
            process.ExitCode,
            (await output.ConfigureAwait(false)).ReplaceLineEndings("\n"),
            (await error.ConfigureAwait(false)).ReplaceLineEndings("\n"));
    }

    /// <inheritdoc cref="RunAsync"/>
    public static (int ExitCode, string Output, string Error) Run(ProcessStartInfo start, string? input = null, bool givesWay = false) =>
        RunAsync(start, input, givesWay).GetAwaiter().GetResult();

    /// <summary>
    /// Starts a program in the folder of the tests, where no other is named: the current one is where <see cref="Kg.RunIn"/> happens to be, and
    /// that may be deleted at any moment.
    /// </summary>
    public static void StayPut(ProcessStartInfo start)
    {
        ArgumentNullException.ThrowIfNull(start);
        if (start.WorkingDirectory.Length == 0)
        {
            start.WorkingDirectory = AppContext.BaseDirectory;
        }
    }

    private static void GiveWay(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has already ended.
        }
    }
}
