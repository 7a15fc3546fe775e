using System.Collections.Immutable;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Reporting;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>The result of compiling all files.</summary>
/// <param name="Facts">Null when the ontology has an error.</param>
/// <param name="Diagnostics">With the paths of the files on disk, so that an editor can open them.</param>
public sealed record CompiledFacts(EmittedFacts? Facts, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Compiles; null where the project has no fact files at all.</summary>
    /// <exception cref="StepFailedException">A file could not be parsed, by a defect of ours.</exception>
    public static CompiledFacts? Compile(
        ImmutableArray<Outcome<FactFile>> files,
        ImmutableArray<TextFile> questions,
        ImmutableArray<TextFile> fits,
        ImmutableArray<DocumentFile> documents,
        SetOptions options,
        CancellationToken cancellationToken)
    {
        if (files.IsEmpty)
        {
            return null;
        }

        var parsed = files.Select(file => file.GetValueOrThrow()!).ToArray();
        var compilation = FactCompiler.Compile(
            parsed.Select(file => file.Tree),
            questions.Select(question => question.Text),
            documents,
            // The C# compiler leaves out what nobody has turned on.
            CompilationOptions.Default with
            {
                DocumentFolder = options.Documents,
                ReviewsAsOf = options.ReviewsAsOf,
                Release = options.Release,
                FitFiles = [.. fits.Select(fit => fit.Text)],
                ReportsAll = true,
                IsRepeated = true,
            },
            cancellationToken);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in parsed)
        {
            paths[file.Tree.Text.Path] = file.FullPath;
        }

        foreach (var file in questions.Concat(fits))
        {
            paths[file.Text.Path] = file.FullPath;
        }

        var diagnostics = compilation.Diagnostics.Select(diagnostic => OnDisk(diagnostic, paths)).ToEquatableArray();
        return new CompiledFacts(Emitted(compilation), diagnostics);
    }

    private static EmittedFacts? Emitted(FactCompilation compilation) =>
        compilation.FactSet is { } sound ? new EmittedFacts(sound, IsSound: true)
        : compilation.Outline is { } outline ? new EmittedFacts(outline, IsSound: false)
        : null;

    private static Diagnostic OnDisk(Diagnostic diagnostic, Dictionary<string, string> paths) => diagnostic with
    {
        Location = diagnostic.Location is null ? null : OnDisk(diagnostic.Location, paths),
        FurtherLocations = diagnostic.FurtherLocations.Select(location => OnDisk(location, paths)).ToEquatableArray(),
    };

    private static DiagnosticLocation OnDisk(DiagnosticLocation location, Dictionary<string, string> paths) =>
        paths.TryGetValue(location.Path, out var path) ? location with { Path = path } : location;
}
