using KnowledgeGraph.Compiler;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Shows what takes long while it goes on: on a terminal's error stream only, never in a pipe, a file or continuous integration, and not
/// for sets that are done before anybody reads it.
/// </summary>
internal static class LongWork
{
    /// <summary>About half a second.</summary>
    private const long MinCharacters = 2_000_000;
    private const int MinStatements = 100_000;

    /// <summary>Checks a set.</summary>
    public static FactCompilation Check(FactSetFiles files) => Check(files, () => files.Compile());

    /// <summary>Runs work that checks a set.</summary>
    public static T Check<T>(FactSetFiles files, Func<T> work) => files.Files.Sum(file => (long)file.Text.Length) < MinCharacters
        ? work()
        : Run(Terminal.CreateProgress(), $"checking {CountPhrase.Of(files.Files.Count, "file")}{(files.Release is { } level ? $" at {level}" : "")}", work);

    /// <summary>Writes the image of a set that is compiled.</summary>
    public static FactSetImage Write(FactCompilation compilation) =>
        compilation.FactSet is not { } facts || facts.Statements.Count < MinStatements
            ? FactSetImage.Write(compilation)
            : Run(
                Terminal.CreateProgress(),
                $"writing {CountPhrase.Of(facts.Statements.Count, "statement")}",
                () => FactSetImage.Write(compilation));

    /// <summary>Runs work on this thread; a line says what it is, and goes away at its end.</summary>
    public static T Run<T>(IAnsiConsole console, string title, Func<T> work)
    {
        if (!IsShown(console))
        {
            return work();
        }

        // The cursor is hidden meanwhile: an interrupt must bring it back.
        Console.CancelKeyPress += ShowCursor;
        try
        {
            return console.Status().Start(Markup.Escape(title), _ => work());
        }
        finally
        {
            Console.CancelKeyPress -= ShowCursor;
        }

        void ShowCursor(object? sender, ConsoleCancelEventArgs arguments) => console.Cursor.Show();
    }

    private static bool IsShown(IAnsiConsole console) =>
        console.Profile is { Out.IsTerminal: true, Capabilities: { Ansi: true, Interactive: true } };
}
