using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>
/// Compiles what a set discloses at a level. The whole set is compiled first, because only that says what is marked; then the files are compiled
/// again without what is above the level. Whatever the result holds, numbers, digests and inferences included, was made from the files that
/// are left, so no byte of it depends on the rest.
/// </summary>
internal static class ReleaseCompiler
{
    /// <summary>Compiles the release; without facts, and with errors, where it would give something away or does not stand alone.</summary>
    /// <param name="level">The name of the level.</param>
    public static FactCompilation Compile(
        string level,
        SyntaxTree[] trees,
        SourceText[] questions,
        DocumentFile[] documents,
        CompilationOptions options,
        CancellationToken cancellationToken)
    {
        var whole = FactCompiler.CompileOnce(trees, questions, documents, options, keepsParts: true, out var facts, cancellationToken);
        if (whole.FactSet is null || facts is null)
        {
            return whole;
        }

        var lattice = facts.Ontology.Markings;
        if (lattice.Find(level) is not { } limit)
        {
            var unknown = new DiagnosticBag(options.MaxDiagnostics);
            MarkingBinder.Report(level, null, lattice, unknown, new NameSuggester());
            return Failed(whole, [.. unknown.ToSortedArray(), .. whole.Diagnostics]);
        }

        var redaction = Redaction.Find(facts.Parts!, lattice, limit);
        var kept = Array.ConvertAll(trees, redaction.Apply);
        SourceText[] asked = [.. questions.Where(question => QuestionMarking.IsAtMost(question, lattice, limit))];
        var given = new DiagnosticBag(options.MaxDiagnostics);
        GivenAwayChecker.Check(
            facts,
            kept.Where(tree => !FactSetPaths.IsOfUsedSet(tree.Text.Path) || facts.Sets?.FolderOf(tree.Text.Path) is not null),
            asked,
            limit,
            given,
            cancellationToken);
        if (given.HasErrors)
        {
            // What is missing in the ontology because of them would only be reported again.
            return Failed(whole, [.. given.ToSortedArray()]);
        }

        var released = FactCompiler.CompileOnce(kept, asked, documents, options, keepsParts: true, out var left, cancellationToken);
        var diagnostics = Explain(released.Diagnostics, whole.Diagnostics, level);
        if (released.FactSet is null)
        {
            return Failed(whole, diagnostics);
        }

        Verify(left!, lattice, limit);
        return released with
        {
            Diagnostics = Sorted(diagnostics),
            ReleasedFiles = options.KeepsReleasedFiles ? kept : released.ReleasedFiles,
            LeftOut = LeftOutCount.Of(whole.FactSet, released.FactSet, lattice.Names),
        };
    }

    private static FactCompilation Failed(FactCompilation whole, IEnumerable<Diagnostic> diagnostics) =>
        new(null, Sorted(diagnostics)) { Evidence = whole.Evidence, Outline = FactCompiler.Outline(whole.FactSet!) };

    private static EquatableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(diagnostic => diagnostic, DiagnosticComparer.Instance).ToEquatableArray();

    /// <summary>Errors and warnings of the release alone say so: the files show nothing that is wrong.</summary>
    private static List<Diagnostic> Explain(EquatableArray<Diagnostic> released, EquatableArray<Diagnostic> whole, string level)
    {
        var known = new HashSet<Diagnostic>(whole);
        return [.. released.Select(diagnostic => diagnostic.Severity == DiagnosticSeverity.Info || known.Contains(diagnostic)
            ? diagnostic
            : new Diagnostic(
                diagnostic.Severity == DiagnosticSeverity.Error ? DiagnosticCatalogue.BrokenByRelease : DiagnosticCatalogue.DanglingInRelease,
                diagnostic.Location,
                diagnostic.FurtherLocations,
                new([level, diagnostic.Id, diagnostic.Message])))];
    }

    /// <summary>Proves that nothing is left above the level: the release of the release would be itself.</summary>
    private static void Verify(FactIndex left, MarkingLattice lattice, int limit)
    {
        var isAbove = left.Statements.Any(statement => !lattice.IsAtMost(lattice.PlaceOf(statement.Symbol.Marking), limit));
        if (isAbove || !Redaction.Find(left.Parts!, lattice, limit).IsEmpty)
        {
            throw new InvalidOperationException("Something above the level is left in the release.");
        }
    }
}
