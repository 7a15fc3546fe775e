using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Questions;
using KnowledgeGraph.Compiler.Reasoning;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Uses;
using KnowledgeGraph.Compiler.Validation;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler;

/// <summary>
/// The whole front end: files in, a checked fact set out. The result depends on paths and contents alone, not on the order of
/// the files, the culture, the clock or the machine. Bad input yields diagnostics, all of them at once, and never an exception.
/// </summary>
public static class FactCompiler
{
    /// <summary>Compiles a set without saved questions.</summary>
    /// <inheritdoc cref="Compile(IEnumerable{SyntaxTree}, IEnumerable{SourceText}, IEnumerable{DocumentFile}, CompilationOptions, CancellationToken)"/>
    public static FactCompilation Compile(
        IEnumerable<SyntaxTree> trees,
        IEnumerable<DocumentFile> documents,
        CompilationOptions options,
        CancellationToken cancellationToken = default) => Compile(trees, [], documents, options, cancellationToken);

    /// <summary>Compiles a set. Linear in the length of the files, except for sorting.</summary>
    /// <param name="trees">
    /// Every <c>*.yaml</c> file of the set; paths relative to it. Those with a similar name, such as <c>*.yml</c>, are not read: a warning
    /// names them.
    /// </param>
    /// <param name="questions">The saved questions; paths relative to the set.</param>
    /// <param name="documents">The documents that are at hand; evidence in the others stays unverified.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static FactCompilation Compile(
        IEnumerable<SyntaxTree> trees,
        IEnumerable<SourceText> questions,
        IEnumerable<DocumentFile> documents,
        CompilationOptions options,
        CancellationToken cancellationToken = default) => options.Release is { } level
        ? ReleaseCompiler.Compile(level, [.. trees], [.. questions], [.. documents], options, cancellationToken)
        : CompileOnce(trees, questions, documents, options, keepsParts: false, out _, release: null, cancellationToken);

    /// <summary>Compiles a set as a whole, whatever its markings.</summary>
    /// <param name="keepsParts">Collects the parts that a release can leave out.</param>
    /// <param name="release">The level of the release whose files these are; null where they are those of the set.</param>
    internal static FactCompilation CompileOnce(
        IEnumerable<SyntaxTree> trees,
        IEnumerable<SourceText> questions,
        IEnumerable<DocumentFile> documents,
        CompilationOptions options,
        bool keepsParts,
        out FactIndex? facts,
        string? release,
        CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics, options.ReportsAll);
        var nearly = trees.ToLookup(tree => FactSetPaths.IsNearlyFactFile(tree.Text.Path));
        var files = nearly[false].OrderBy(tree => tree.Text.Path, StringComparer.Ordinal).ToArray();
        UnreadFiles.Report(nearly[true], diagnostics);
        var suggester = new NameSuggester();
        var ontology = Array.Find(files, file => file.Text.Path == FactSetPaths.OntologyFile);
        var sets = ontology is null ? null : UsedSets.Find(ontology, files, diagnostics, suggester);
        files = [.. files.Where(file => sets is null ? !FactSetPaths.IsOfUsedSet(file.Text.Path) : sets.FolderOf(file.Text.Path) is not null)];
        foreach (var file in files)
        {
            diagnostics.AddRange(file.Diagnostics);
        }

        var store = new DocumentStore(documents, options.DocumentFolder, sets);
        var ledger = FitLedger.Open(options, sets, release, diagnostics);
        facts = null;
        var texts = questions.ToArray();
        var set = ontology is null || sets is null
            ? null
            : Bind(ontology, sets, files, store, ledger, options, diagnostics, suggester, keepsParts, out facts, cancellationToken);
        if (ontology is null)
        {
            diagnostics.Report(DiagnosticCatalogue.OntologyMissing);
        }

        var evidence = facts?.Evidence ?? default;
        var saved = QuestionReader.Read(texts, diagnostics);
        if (facts is not null)
        {
            QuestionMarking.Check(texts, facts.Ontology.Markings, diagnostics, suggester);
        }

        var sorted = diagnostics.ToSortedArray();
        if (sets?.Ontologies.Count > 0)
        {
            // The authors of a used set see the warnings about it, and nobody else can act on them.
            sorted = sorted.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || !UsedSets.AreElsewhere(diagnostic)).ToEquatableArray();
        }

        return new FactCompilation(diagnostics.HasErrors ? null : Complete(set, saved, sorted, evidence), sorted)
        {
            Evidence = evidence,
            Places = options.KeepsPlaces && facts is not null ? PlacesOf(facts) : FactCompilation.NoPlaces,
            Fits = options.KeepsFit && ledger is not null ? ledger.Fits : FitLedger.None,
            KeptFits = ledger?.Answered ?? 0,
            Outline = diagnostics.HasErrors && set is not null ? Outline(set) : null,
        };
    }

    private static Dictionary<string, DiagnosticLocation> PlacesOf(FactIndex facts) => facts.Statements
        .Where(statement => statement.Origin is null)
        .ToDictionary(statement => statement.Symbol.Id, statement => statement.Location.ToDiagnosticLocation(), StringComparer.Ordinal);

    /// <summary>The declarations of a set, for the types that code refers to.</summary>
    internal static FactSet Outline(FactSet set) => new(
        set.Ontology, default, set.Entities.Where(entity => entity.Kind.Length > 0 && NameRules.IsId(entity.Id)).ToEquatableArray(), default,
        default);

    private static FactSet? Complete(
        FactSet? set, EquatableArray<QuestionSymbol> questions, EquatableArray<Diagnostic> diagnostics, EvidenceChecks evidence)
    {
        // What is off by default must not change the image where somebody turns it on.
        var counted = diagnostics.Where(diagnostic => !diagnostic.Descriptor.IsOffByDefault).ToArray();
        var counts = new DiagnosticCounts(
            counted.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info),
            counted.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning));
        return set is null ? null : set with { Questions = questions, Diagnostics = counts, Evidence = evidence };
    }

    private static FactSet? Bind(
        SyntaxTree ontologyFile,
        UsedSets sets,
        SyntaxTree[] files,
        DocumentStore documents,
        FitLedger? ledger,
        CompilationOptions options,
        DiagnosticBag diagnostics,
        NameSuggester suggester,
        bool keepsParts,
        out FactIndex? facts,
        CancellationToken cancellationToken)
    {
        facts = null;

        // Without a sound vocabulary every word of every fact may be unknown: one error says more than thousands.
        var reader = new NodeReader(ontologyFile.Text, diagnostics, suggester);
        if (!ontologyFile.IsReadable || FileRoot.Read(ontologyFile, "The ontology", reader) is not { } root)
        {
            return null;
        }

        // A set that is missing defines what this one uses.
        if (!sets.IsComplete)
        {
            return null;
        }

        if (sets.Ontologies.Count > 0)
        {
            (root, reader) = OntologyMerger.Merge(ontologyFile, root, sets.Ontologies, diagnostics, suggester);
        }

        if (OntologyReader.Read(root, reader, options.ReviewsAsOf) is not var (ontology, index))
        {
            return null;
        }

        facts = FactBinder.Bind(files, index, sets, documents, diagnostics, suggester, keepsParts, options.IsRepeated, cancellationToken);

        // What a statement with an error says is not known; a derived one has no passages.
        if (!diagnostics.HasErrors)
        {
            FitChecker.Check(facts, ledger, diagnostics, cancellationToken);
        }

        // What follows from a wrong fact would only repeat the error in other places.
        if (!diagnostics.HasErrors)
        {
            Reasoner.Infer(facts, ontology, options, diagnostics, cancellationToken);
        }

        var conflicts = FactValidator.Validate(facts, diagnostics, cancellationToken);
        if (!diagnostics.HasErrors)
        {
            ReviewBinder.ReportUncounted(facts, diagnostics);
        }

        return FactSetAssembler.Assemble(ontology, facts, conflicts);
    }
}
