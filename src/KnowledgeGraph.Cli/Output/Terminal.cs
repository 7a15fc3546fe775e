using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// The two streams of the process; colour only where the stream is a terminal, and where nobody asked for none: https://no-color.org.
/// </summary>
internal static class Terminal
{
    public static IAnsiConsole Output { get; } = Create(Console.Out);

    public static IAnsiConsole Error { get; } = Create(Console.Error);

    private static IAnsiConsole Create(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var isPlain = !output.IsTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });

        // A finding is one line for people and for tools that read it: it is never wrapped at the width of a pipe.
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = int.MaxValue;
        }

        return console;
    }
}
