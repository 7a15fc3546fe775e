using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Reports;
using KnowledgeGraph.Language.Coverage;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg report</c>: how much of each document the facts cite, and what they leave.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var markdown = new Option<bool>("--markdown") { Description = "Prints a page of Markdown, such as docs/coverage.md." };
        var text = new Option<bool>("--text")
        {
            Description = "Shows the text of uncited passages, if the documents are available; not in Markdown.",
        };
        var command = new ExampleCommand(
            "report",
            "Shows how much of each document the facts cite, and lists uncited passages by position, with the reason.",
            "kg report seeds --documents path/to/documents",
            "kg report seeds --markdown > docs/coverage.md")
        {
            folder, documents, markdown, text,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(markdown) && parsed.GetValue(text))
            {
                parsed.AddError("--text cannot be used with --markdown: a page may be shared, and the text of the documents may not.");
            }
        });
        command.SetAction(parsed => Guard.Run(() => Run(
            FolderInput.Read(parsed.GetValue(folder)!, parsed.GetValue(documents)), parsed.GetValue(markdown), parsed.GetValue(text))));
        return command;
    }

    private static int Run(FactSetFiles set, bool markdown, bool text)
    {
        var compilation = LongWork.Check(set);
        if (compilation.FactSet is not { } facts)
        {
            FindingsPrinter.Print(Terminal.Error, compilation.Diagnostics, set, showsAll: false);
            return ExitCode.Failure;
        }

        var coverage = CoverageReader.Read(facts, set.Lookup);

        // Straight to the stream: a page is data for other programs, and no console width may touch it.
        if (markdown)
        {
            Terminal.Text.Write(MarkdownReport.Write(coverage));
        }
        else
        {
            ConsoleReport.Write(Terminal.Output, coverage, text);
        }

        return ExitCode.Success;
    }
}
