using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Runs <c>kg</c> as a user does: a process with arguments, two streams and an exit code.</summary>
internal static class Kg
{
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => RunIn(AppContext.BaseDirectory, arguments);

    public static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] arguments) => RunIn(folder, [], arguments);

    /// <summary>With variables of the environment set.</summary>
    public static (int ExitCode, string Output, string Error) RunIn(
        string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kg.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
