using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>
/// Runs <c>kg</c> as a user does: arguments in, two streams and an exit code out. The test project references it. The same process runs it many
/// times, because a process of its own compiles the whole program anew: <see cref="RunProcess"/> is for what only that can show.
/// </summary>
public static class Kg
{
    private static readonly Lock Gate = new();
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => RunIn(AppContext.BaseDirectory, arguments);

    public static (int ExitCode, string Output, string Error) RunIn(string folder, params string[] arguments)
    {
        var program = Assembly.Load("kg");
        var streams = program.GetType("KnowledgeGraph.Cli.Output.StandardStreams", throwOnError: true)!;
        var run = program.GetType("KnowledgeGraph.Cli.KgProgram", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        using var output = new OpenMemory();
        using var error = new OpenMemory();
        using var outputText = new StreamWriter(output, Utf8) { AutoFlush = true };
        using var errorText = new StreamWriter(error, Utf8) { AutoFlush = true };
        Func<Stream> openOutput = () => output;
        int exitCode;

        // Paths are relative to the folder of the process: one at a time.
        lock (Gate)
        {
            var before = Environment.CurrentDirectory;
            Environment.CurrentDirectory = folder;
            try
            {
                exitCode = (int)run.Invoke(null, [arguments, Activator.CreateInstance(streams, outputText, errorText, openOutput)])!;
            }
            finally
            {
                Environment.CurrentDirectory = before;
            }
        }

        return (exitCode, TextOf(output), TextOf(error));
    }

    /// <summary>Runs it in a process of its own, with environment variables set.</summary>
    public static (int ExitCode, string Output, string Error) RunProcess(
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
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments]);
        ChildProgram.StayPut(start);
        return start;
    }

    private static string TextOf(MemoryStream stream) => Utf8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)).ReplaceLineEndings("\n");

    /// <summary>Stays open when one of its writers closes it.</summary>
    private sealed class OpenMemory : MemoryStream
    {
        public override void Close()
        {
        }
    }
}
