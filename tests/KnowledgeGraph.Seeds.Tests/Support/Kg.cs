using System.Diagnostics;
using ChildProcess = System.Diagnostics.Process;

namespace KnowledgeGraph.Seeds.Tests.Support;

/// <summary>Runs <c>kg</c> as a user does, with the documents where they are at hand.</summary>
internal static class Kg
{
    /// <summary>The lines that it prints; it must succeed.</summary>
    public static string[] Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "kg.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (SetFolder.Documents is { } documents)
        {
            start.ArgumentList.Add("--documents");
            start.ArgumentList.Add(documents);
        }

        using var process = ChildProcess.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
