using System.CommandLine;
using KnowledgeGraph.Cli.Fit;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Questions;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Fixing;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg check</c>: the build's diagnostics without a build, each with the line it is about.</summary>
internal static class CheckCommand
{
    // Findings about an answer that no longer hold once it is written.
    private static readonly DiagnosticDescriptor[] Accepted = [DiagnosticCatalogue.AnswerChanged, DiagnosticCatalogue.AnswerUnreadable];

    // Findings about fit.lock that no longer hold once it is written.
    private static readonly DiagnosticDescriptor[] Written = [DiagnosticCatalogue.FitFileStale, DiagnosticCatalogue.FitFileMalformed];

    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var sarif = new Option<FileInfo?>("--sarif")
        {
            Description = "Also writes the findings to a file, as SARIF 2.1.0, for code hosts and editors.",
            HelpName = "file",
        };
        var all = new Option<bool>("--all") { Description = "Shows every finding; otherwise at most 50, and 5 of one cause." };
        var optional = new Option<bool>("--optional") { Description = "Also reports findings that are off by default, which are often wrong." };
        var accept = new Option<bool>("--accept-answers")
        {
            Description = "Writes the answers that the facts give beside the saved questions, where the files differ or are missing.",
        };
        var trusted = new Option<string?>("--trusted")
        {
            Description = "Also checks stored operations against the schema: a folder of .graphql files, or a manifest in JSON.",
            HelpName = "path",
        };
        var fix = new Option<bool>("--fix")
        {
            Description = "First writes into the files what messages propose (\"did you mean 'x'?\"), and lists it; then checks what is left.",
        };
        var fit = new Option<bool>("--fit")
        {
            Description = "Writes how the passages fit the statements to fit.lock, which answers where the documents are not available.",
        };
        var release = FolderArgument.Release();
        var command = new ExampleCommand(
            "check",
            "Checks a fact set as the build does and asks its saved questions; shows each finding with its line.",
            "kg check seeds",
            "kg check seeds --documents path/to/documents --sarif kg.sarif",
            "kg check seeds --accept-answers",
            "kg check seeds --fix",
            "kg check seeds --fit --documents path/to/documents",
            "kg check seeds --release TLP:GREEN")
        {
            folder, documents, sarif, all, optional, accept, trusted, fix, fit, release,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(release) is not null && result.GetValue(accept))
            {
                result.AddError("--accept-answers writes the answers of the whole set: omit --release.");
            }

            if (result.GetValue(release) is not null && result.GetValue(fit))
            {
                result.AddError("--fit writes what all releases need: omit --release.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            if (parsed.GetValue(fix))
            {
                Fix(parsed.GetValue(folder)!, parsed.GetValue(documents));
            }

            return Run(
                parsed.GetValue(folder)!, parsed.GetValue(documents), parsed.GetValue(sarif), parsed.GetValue(all), parsed.GetValue(optional),
                parsed.GetValue(accept), parsed.GetValue(trusted), parsed.GetValue(fit), parsed.GetValue(release));
        }));
        return command;
    }

    private static int Run(
        DirectoryInfo folder, DirectoryInfo? documents, FileInfo? sarif, bool showsAll, bool reportsAll, bool acceptsAnswers, string? trusted,
        bool writesFit, string? release)
    {
        var operations = trusted is null ? [] : StoredOperationInput.Read(trusted);
        var set = FolderInput.Read(folder, documents) with { ReportsAll = reportsAll, Release = release, KeepsFit = writesFit };
        if (release is not null)
        {
            // The answers are those of the whole set.
            set = set with { Answers = [] };
        }

        var compilation = LongWork.Check(set);
        var facts = compilation.FactSet;
        var (ofQuestions, answers) = facts is null ? ([], []) : QuestionCheck.Run(set, facts);
        var ofOperations = facts is null ? [] : StoredOperationCheck.Run(operations, facts, set.Root);
        var fitLine = FitLine(folder, set, compilation, writesFit);
        var accepted = acceptsAnswers ? AnswerFiles.Write(folder, answers) : 0;
        Diagnostic[] findings =
        [
            .. compilation.Diagnostics.Where(finding => !writesFit || facts is null || !Written.Contains(finding.Descriptor)),
            .. ofQuestions.Where(finding => !acceptsAnswers || !Accepted.Contains(finding.Descriptor)),
            .. ofOperations,
        ];
        if (sarif is not null)
        {
            JsonOutput.Save(sarif, json => new SarifLog(json, folder).Write(findings));
        }

        // With errors, the last line is the one that counts them.
        var checks = compilation.Evidence == default ? null : compilation.Evidence.ToString();
        FindingsPrinter.Print(Terminal.Output, findings, set, showsAll, facts is null ? checks : null);
        if (facts is not null)
        {
            var derived = facts.Statements.Count(statement => statement.Basis == Basis.Derived);
            Terminal.Output.WriteLine(
                $"{CountPhrase.Of(facts.Entities.Count, "entity", "entities")}, {FindingCounts.Number(facts.Statements.Count - derived)} stated and "
                    + $"{CountPhrase.Of(derived, "derived statement")}, {CountPhrase.Of(facts.Sources.Count, "source")}, "
                    + CountPhrase.Of(facts.Conflicts.Count, "settled conflict"));
            ReleasePrinter.Print(compilation, set);
            PrintAnswers(answers, accepted, release is not null);
            if (checks is not null)
            {
                Terminal.Output.WriteLine(checks);
            }

            if (fitLine is not null)
            {
                Terminal.Output.WriteLine(fitLine);
            }
        }

        return findings.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? ExitCode.Failure
            : ExitCode.Success;
    }

    /// <summary>Writes <c>fit.lock</c> if it is to be, and says what became of it or how much of it was used; null where there is nothing to say.</summary>
    private static string? FitLine(DirectoryInfo folder, FactSetFiles set, FactCompilation compilation, bool writesFit)
    {
        if (writesFit && compilation.FactSet is not null)
        {
            return FitFileUpdate.Write(folder, set, compilation).ToString();
        }

        return compilation.KeptFits > 0
            ? $"{FactSetPaths.FitFile} says how {CountPhrase.Of(compilation.KeptFits, "passage fits its statement", "passages fit their statements")}"
            : null;
    }

    /// <summary>
    /// Applies fixes until there are no more: a corrected kind may let the compiler see a misspelt predicate.
    /// </summary>
    private static void Fix(DirectoryInfo folder, DirectoryInfo? documents)
    {
        const int MaxRounds = 5;
        var fixes = 0;
        for (var round = 0; round < MaxRounds; round++)
        {
            var set = FolderInput.Read(folder, documents);
            var result = FactFixer.Run(set, LongWork.Check(set).Diagnostics);
            foreach (var fix in result.Fixes)
            {
                Terminal.Output.WriteLine($"{Path.Combine(set.Root, fix.Diagnostic.Location!.ToString())}: '{fix.Written}' → '{fix.Meant}' ({fix.Diagnostic.Id})");
            }

            foreach (var file in result.Files)
            {
                SetFile.Write(folder, file);
            }

            fixes += result.Fixes.Count;
            if (result.Fixes.Count == 0)
            {
                break;
            }
        }

        Terminal.Output.WriteLine(fixes == 0 ? "nothing to fix" : $"{CountPhrase.Of(fixes, "fix", "fixes")} made; look at them before you commit");
    }

    private static void PrintAnswers(IReadOnlyList<QuestionAnswer> answers, int accepted, bool isRelease)
    {
        if (answers.Count > 0)
        {
            var unwritten = answers.Count(answer => answer.Expectation == AnswerExpectation.None);
            Terminal.Output.WriteLine(
                $"{CountPhrase.Of(answers.Count, "question")} asked"
                    + (accepted > 0 ? $", {CountPhrase.Of(accepted, "answer")} written" : "")
                    + (accepted == 0 && unwritten > 0 && !isRelease ? $", {FindingCounts.Number(unwritten)} without an expected answer" : ""));
        }
    }
}
