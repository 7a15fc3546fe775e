using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Reasoning;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Validation;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Puts compiled sets together without their files. The result depends on what the images hold, and not on their order. It is reasoned over
/// and checked like one set; what one image has by itself was checked when it was compiled, so only what several have together is reported.
/// </summary>
public static class FactLinker
{
    /// <summary>The maximum number of different images.</summary>
    public const int MaxImages = 64;

    /// <summary>Links images. O(n log n) in statements, and the cost of reasoning and validation.</summary>
    /// <param name="name">The name of the set; null for the names of the images' sets.</param>
    /// <param name="description">That of the set; null for the descriptions of the images' sets.</param>
    /// <exception cref="ArgumentException">There are no images, or more than <see cref="MaxImages"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static FactCompilation Link(
        IEnumerable<LinkedImage> images,
        string? name,
        string? description,
        CompilationOptions options,
        CancellationToken cancellationToken = default)
    {
        var distinct = images.OrderBy(image => image.Path, StringComparer.Ordinal)
            .GroupBy(image => image.ContentHash, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(image => image.ContentHash, StringComparer.Ordinal)
            .ToArray();
        if (distinct.Length is 0 or > MaxImages)
        {
            throw new ArgumentException($"From 1 to {MaxImages} images can be linked.", nameof(images));
        }

        var places = new LinkPlaces(Array.ConvertAll(distinct, image => image.Path));
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        var warnings = 0;
        var set = OntologyLinker.Link(distinct, name, description, places, diagnostics) is var (ontology, index)
            ? Link(distinct, ontology, new FactIndex(index) { Places = places }, options, diagnostics, out warnings, cancellationToken)
            : null;
        var resolved = diagnostics.ToSortedArray().Select(places.Resolve).OrderBy(diagnostic => diagnostic, DiagnosticComparer.Instance)
            .ToEquatableArray();
        return new FactCompilation(diagnostics.HasErrors || set is null ? null : Complete(set, distinct, warnings, diagnostics), resolved)
        {
            Evidence = set?.Evidence ?? default,
        };
    }

    private static FactSet Link(
        LinkedImage[] images,
        OntologySymbol ontology,
        FactIndex facts,
        CompilationOptions options,
        DiagnosticBag diagnostics,
        out int warnings,
        CancellationToken cancellationToken)
    {
        SourceLinker.Link(images, facts, facts.Places!, diagnostics);
        EntityLinker.Link(images, facts, facts.Places!, diagnostics);
        StatementLinker.Link(images, facts, facts.Places!, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        if (!diagnostics.HasErrors)
        {
            Reasoner.Infer(facts, ontology, options, diagnostics, cancellationToken);
            StatementLinker.MarkDerived(images, facts);
        }

        var found = new DiagnosticBag(options.MaxDiagnostics);
        var conflicts = FactValidator.Validate(facts, found, cancellationToken);
        warnings = Judge(images, found.ToSortedArray(), facts.Places!, diagnostics);
        return FactSetAssembler.Assemble(ontology, facts, conflicts) with
        {
            Questions = QuestionLinker.Link(images, facts.Places!, diagnostics),
            Evidence = EvidenceTally.Count(facts),
        };
    }

    /// <summary>
    /// Reports what several images have together. Each image counts the warnings about itself; those that are found here again, or hold no
    /// longer, are not counted twice.
    /// </summary>
    /// <returns>The number of warnings about the whole.</returns>
    private static int Judge(LinkedImage[] images, EquatableArray<Diagnostic> found, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var known = new int[images.Length];
        var warnings = 0;
        foreach (var diagnostic in found)
        {
            // What one image breaks by itself was excepted in its set, or a warning; the image does not say which.
            var owners = places.ImagesOf(diagnostic);
            if (diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && owners == 0))
            {
                diagnostics.AddRange(new EquatableArray<Diagnostic>([diagnostic]));
            }

            if (diagnostic.Severity != DiagnosticSeverity.Warning)
            {
                continue;
            }

            warnings++;
            for (var number = 0; number < images.Length; number++)
            {
                known[number] += (owners & (1UL << number)) != 0 ? 1 : 0;
            }
        }

        for (var number = 0; number < images.Length; number++)
        {
            warnings += Math.Max(0, images[number].Facts.Diagnostics.Warnings - known[number]);
        }

        return warnings;
    }

    private static FactSet Complete(FactSet set, LinkedImage[] images, int warnings, DiagnosticBag diagnostics)
    {
        // What the images say of passages that were not checked is said once for the whole, as the compiler does.
        var information = (set.Evidence.Unavailable > 0 ? 1 : 0) + (set.Evidence.WithoutCopy > 0 ? 1 : 0);
        return set with { Diagnostics = new DiagnosticCounts(information, warnings) };
    }
}
