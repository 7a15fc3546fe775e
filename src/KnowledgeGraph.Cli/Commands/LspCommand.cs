using System.CommandLine;
using KnowledgeGraph.Cli.Editing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg lsp</c>: the facts for an editor that starts this process and talks to it over standard input and output.</summary>
internal static class LspCommand
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(250);

    public static Command Create()
    {
        var pages = new Option<string?>("--pages")
        {
            Description = "The address of the folder with the pages of diagnostics, such as KG1010.md; by default that of the repository, if it has one.",
            HelpName = "url",
        };
        var stdio = new Option<bool>("--stdio") { Description = "Has no effect: editors that add it to every server may do so." };
        var command = new ExampleCommand(
            "lsp",
            "Serves editors over standard input and output, by the Language Server Protocol.",
            "kg lsp --stdio",
            "kg lsp --pages https://example.org/diagnostics/")
        {
            pages, stdio,
        };
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => RunAsync(parsed.GetValue(pages), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string? pages, CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        return await new LanguageServer(input, output, new LanguageServerOptions(pages, Delay)).RunAsync(cancellationToken);
    }
}
