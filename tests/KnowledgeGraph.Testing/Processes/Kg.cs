using System.Diagnostics;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>
/// Runs <c>kg</c> as a user does: a process with arguments, two streams and an exit code. The test project references it.
/// </summary>
public static class Kg
{
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => RunIn(AppContext.BaseDirectory, arguments);

    public static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] arguments) =>
        RunIn(folder, [], arguments);

    /// <summary>Runs it with environment variables set.</summary>
    public static (int ExitCode, string Output, string Error) RunIn(
        string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var start = Start(arguments);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return ChildProgram.Run(start, givesWay: true);
    }

    /// <summary>How to start it, for tests that do not wait for its end.</summary>
    public static ProcessStartInfo Start(params string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments]);
}
