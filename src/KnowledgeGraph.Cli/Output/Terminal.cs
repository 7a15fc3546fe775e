using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// The two streams of this run; colour only where the stream is a terminal, and where nobody asked for none: https://no-color.org.
/// </summary>
internal static class Terminal
{
    private static readonly AsyncLocal<OpenTerminal> Current = new();

    public static IAnsiConsole Output => Current.Value!.Output;

    public static IAnsiConsole Error => Current.Value!.Error;

    /// <summary>The output as text without a console's width or colours.</summary>
    public static TextWriter Text => Current.Value!.Streams.Output;

    /// <summary>For this run, and for what it starts.</summary>
    public static void Open(StandardStreams streams) =>
        Current.Value = new OpenTerminal(streams, Create(streams.Output), Create(streams.Error));

    /// <summary>The output as bytes, for the caller to close.</summary>
    public static Stream OpenBytes() => Current.Value!.Streams.OpenOutput();

    /// <summary>The cells of a line; a large number where the stream is not a window.</summary>
    public static int WidthOf(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal && console.Profile.Out.Width is > 0 and var width ? width : int.MaxValue;

    /// <summary>The stream of errors as a window, for a line that comes and goes; not interactive in continuous integration.</summary>
    public static IAnsiConsole CreateProgress()
    {
        var console = CreateWindow(Current.Value!.Streams.Error);
        console.Profile.Capabilities.Interactive &= string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        return console;
    }

    private static IAnsiConsole Create(TextWriter writer)
    {
        var console = CreateWindow(writer);

        // A finding is one line for people and for tools that read it: it is never wrapped, neither at the width of a pipe nor at that of
        // a window, where a broken path could not be clicked.
        console.Profile.Width = int.MaxValue;
        return console;
    }

    private static IAnsiConsole CreateWindow(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var isPlain = !output.IsTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
    }

    private sealed record OpenTerminal(StandardStreams Streams, IAnsiConsole Output, IAnsiConsole Error);
}
