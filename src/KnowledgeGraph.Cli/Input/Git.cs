using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Asks git, as a process of its own.</summary>
internal static class Git
{
    /// <summary>Runs git and reads what it wrote.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <exception cref="UnusableInputException">git is not installed, or refuses; the message is git's own.</exception>
    public static T Run<T>(string folder, Func<Stream, T> read, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new UnusableInputException("git: " + FirstLine(errors.Result));
        }

        output.Position = 0;
        return read(output);
    }

    /// <summary>Starts git, to be asked several times.</summary>
    /// <exception cref="UnusableInputException">git is not installed.</exception>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new UnusableInputException("git, which is needed to read a revision, could not be started: " + exception.Message);
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
