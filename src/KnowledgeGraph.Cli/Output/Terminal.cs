using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// The two streams of the process; colour only where the stream is a terminal, and where nobody asked for none: https://no-color.org.
/// </summary>
internal static class Terminal
{
    public static IAnsiConsole Output { get; } = Create(Console.Out);

    public static IAnsiConsole Error { get; } = Create(Console.Error);

    /// <summary>The cells of a line; a large number where the stream is not a window.</summary>
    public static int WidthOf(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal && console.Profile.Out.Width is > 0 and var width ? width : int.MaxValue;

    /// <summary>A console that writes to a stream of text.</summary>
    public static IAnsiConsole Create(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var isPlain = !output.IsTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });

        // A finding is one line for people and for tools that read it: it is never wrapped, neither at the width of a pipe nor at that of
        // a window, where a broken path could not be clicked.
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
