using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The two streams of the process; colour only where the stream is a terminal.</summary>
internal static class Terminal
{
    public static IAnsiConsole Output { get; } = Create(Console.Out);

    public static IAnsiConsole Error { get; } = Create(Console.Error);

    private static IAnsiConsole Create(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = output.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });

        // A finding is one line for people and for tools that read it: it is never wrapped at the width of a pipe.
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = int.MaxValue;
        return console;
    }
}
