using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Exchange.Import;
using KnowledgeGraph.Exchange.Import.Exported;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Writing;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>Takes an export in JSON Lines or CSV back into a set that has the ontology of its facts.</summary>
internal static class ExportImport
{
    // Each round can bring to light what an earlier error hid.
    private const int MaxRounds = 10;

    private static readonly Dictionary<string, string> Constraints = new(StringComparer.Ordinal)
    {
        [DiagnosticCatalogue.ValueTaken.Id] = "distinct-values",
        [DiagnosticCatalogue.FormatBroken.Id] = "format",
        [DiagnosticCatalogue.NotOneOf.Id] = "one-of",
        [DiagnosticCatalogue.NotContemporary.Id] = "contemporary",
        [DiagnosticCatalogue.StatementRequired.Id] = "item-requires-statement",
        [DiagnosticCatalogue.LifeOrder.Id] = "time-order",
        [DiagnosticCatalogue.SingleValueConflict.Id] = "single-value",
        [DiagnosticCatalogue.PredicateConflict.Id] = "conflicts-with",
        [DiagnosticCatalogue.Cycle.Id] = "acyclic",
        [DiagnosticCatalogue.IdentifierTaken.Id] = "distinct-identifiers",
        [DiagnosticCatalogue.SubjectNotNamed.Id] = "subject-fit",
        [DiagnosticCatalogue.ObjectNotNamed.Id] = "object-fit",
        [DiagnosticCatalogue.AmountNotInPassage.Id] = "amount-fit",
        [DiagnosticCatalogue.DateNotInPassage.Id] = "date-fit",
        [DiagnosticCatalogue.HedgeDropped.Id] = "hedge-fit",
        [DiagnosticCatalogue.PassageCrowded.Id] = "passage-fit",
        [DiagnosticCatalogue.SpeakerNotNamed.Id] = "speaker-fit",
        [DiagnosticCatalogue.SpeakerNotNearest.Id] = "speaker-fit",
    };

    /// <summary>Runs the import.</summary>
    /// <param name="format">One of <see cref="ExportedFacts.Formats"/>.</param>
    /// <param name="data">The export: a file, or a folder of tables.</param>
    /// <param name="folder">The folder of the set.</param>
    /// <exception cref="UnusableInputException">A file is missing or cannot be used.</exception>
    public static int Run(
        string format, IReadOnlyList<string> data, DirectoryInfo folder, bool isStrict, CancellationToken cancellationToken)
    {
        var set = ImportedSet.Read(folder, format, ontology: null);
        var ontology = YamlData.Parse(set.Ontology.Path, set.Ontology.Text);
        var facts = format == ExportedFacts.Csv
            ? ExportedFacts.OfTables(TablesOf(data), ontology, cancellationToken)
            : ExportedFacts.OfJsonLines(FileOf(data), ontology, cancellationToken);
        Except(facts, set, cancellationToken);
        var errors = set.Accept(facts, out var files, cancellationToken);
        var missing = Compare(facts, set, files, cancellationToken);
        ImportReport.PrintFindings(Terminal.Error, facts.Findings);
        if (errors.Count > 0)
        {
            FindingsPrinter.Print(Terminal.Error, errors, set.WithOthers(files), showsAll: false);
            Terminal.Error.WriteLine("kg: nothing was written, because these errors are not in the imported facts. Correct them first.");
            return ExitCode.Failure;
        }

        var written = new ImportOutput(folder, format);
        written.Write(set.Format(files), ids: null, facts.Findings);
        Terminal.Output.WriteLine($"{CountPhrase.Of(facts.CountOf("sources"), "source")}, "
            + $"{CountPhrase.Of(facts.CountOf("entities"), "entity", "entities")} and "
            + $"{CountPhrase.Of(facts.CountOf("statements"), "statement")} in {folder}; "
            + $"{CountPhrase.Of(facts.Derived, "derived statement")} and {CountPhrase.Of(facts.Conflicts, "settled conflict")} follow from "
            + "them");
        if (facts.Refused > 0)
        {
            Terminal.Output.WriteLine(
                $"{CountPhrase.Of(facts.Refused, "entry", "entries")} of {CountPhrase.Of(facts.Read, "entry", "entries")} refused: see "
                    + $"{written.Quarantine}");
        }

        return facts.Refused + missing > 0 && (isStrict || files.Count == 0) ? ExitCode.Failure : ExitCode.Success;
    }

    /// <summary>An export does not say what its facts were excepted from: what they break, they broke before.</summary>
    private static void Except(ExportedFacts facts, ImportedSet set, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var files = facts.Write();
            var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
            var isChanged = false;
            foreach (var finding in set.WithOthers(files).Compile(cancellationToken).Diagnostics)
            {
                if (Constraints.TryGetValue(finding.Id, out var constraint) && finding.Location is { } location
                    && byPath.TryGetValue(location.Path, out var file))
                {
                    isChanged |= facts.Except(file, location.Span.Start, constraint);
                }
            }

            if (!isChanged)
            {
                return;
            }
        }
    }

    /// <summary>
    /// Compares the statements of the export with those of the set: with another ontology they differ. What was refused has its own finding.
    /// </summary>
    /// <returns>The number of statements that are missing.</returns>
    private static int Compare(
        ExportedFacts facts, ImportedSet set, IReadOnlyList<FactFile> files, CancellationToken cancellationToken)
    {
        if (set.WithOthers(files).Compile(cancellationToken).FactSet is not { } compiled)
        {
            return 0;
        }

        var ids = compiled.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var stated = facts.StatedIds.Count(id => !ids.Contains(id));
        var derived = facts.DerivedIds.Count(id => !ids.Contains(id));
        Report(
            stated, "of the export", "not in the facts under the same id: changed since, or exported with another ontology");
        Report(
            derived, "that the export has as derived",
            facts.Refused > 0 ? "not derived from the entries that were taken" : "not derived with the ontology of the set");
        return stated + derived;

        void Report(int count, string origin, string reason)
        {
            if (count > 0)
            {
                facts.Findings.Add(new ImportFinding(
                    facts.File, Exchange.Import.Data.DataPlace.First,
                    $"{CountPhrase.Of(count, "statement")} {origin} {(count == 1 ? "is" : "are")} {reason}")
                {
                    // It was taken, or it was not stated: nothing of the data is lost.
                    Loss = ImportLoss.Clash,
                });
            }
        }
    }

    private static InputFile FileOf(IReadOnlyList<string> data)
    {
        if (data is not [var only])
        {
            throw new UnusableInputException($"Name one file: kg import {ExportedFacts.JsonLines} facts.jsonl -o FOLDER.");
        }

        return InputFinder.Expand(only, Environment.CurrentDirectory, InputFormat.JsonLines) is [var path]
            ? new InputFile(path, Path.GetFileName(path), InputFormat.JsonLines, DocumentEncoding.Default, null)
            : throw new UnusableInputException($"'{only}' stands for several files: name one.");
    }

    private static Dictionary<string, InputFile> TablesOf(IReadOnlyList<string> data)
    {
        if (data is not [var folder] || !Directory.Exists(folder))
        {
            throw new UnusableInputException(
                $"Name the folder of the tables that kg export has written: kg import {ExportedFacts.Csv} FOLDER -o SET."
                    + (data is [var archive] && File.Exists(archive) ? $" '{archive}' is a file; unpack an archive first." : ""));
        }

        var tables = new DirectoryInfo(folder).EnumerateFiles("*.csv").ToDictionary(
            file => file.Name,
            file => new InputFile(file.FullName, file.Name, InputFormat.Csv, DocumentEncoding.Default, null),
            StringComparer.Ordinal);
        string[] missing = [.. ExportedTables.Names.Where(name => !tables.ContainsKey(name))];
        return missing.Length == 0
            ? tables
            : throw new UnusableInputException(
                $"There is no {string.Join(" and no ", missing)} in '{folder}': kg export --format csv -o '{folder}' writes all tables.");
    }
}
