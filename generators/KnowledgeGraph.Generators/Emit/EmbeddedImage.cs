using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Inputs;
using KnowledgeGraph.Generators.Reporting;
using Microsoft.CodeAnalysis;
using Diagnostic = KnowledgeGraph.Compiler.Diagnostics.Diagnostic;
using DiagnosticDescriptor = KnowledgeGraph.Compiler.Diagnostics.DiagnosticDescriptor;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The image of a set for an assembly, or why there is none. Equal when the content hash is.</summary>
/// <param name="Image">Null when there are problems, and where the image travels in a file.</param>
/// <param name="Problems">What does not fit; about the set as a whole.</param>
/// <param name="Help">See <see cref="GeneratorOptions.Help"/>.</param>
public sealed record EmbeddedImage(string Namespace, FactImage? Image, EquatableArray<Diagnostic> Problems, string Help)
{
    /// <summary>There is an error, which says why; the emitted code compiles without the image.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The image of facts that are sound; for others none.</summary>
    /// <inheritdoc cref="Write(FactSet, GeneratorOptions)"/>
    public static EmbeddedImage Write(EmittedFacts facts, GeneratorOptions options) => facts.IsSound
        ? Write(facts.Set, options)
        : new EmbeddedImage(options.Namespace, null, default, options.Help) { IsMissing = !options.IsFileCarried };

    /// <summary>Writes the image of <paramref name="set"/>. Time and memory as for <see cref="ImageWriter.Write"/>.</summary>
    /// <exception cref="StepFailedException">The set contradicts itself, which is a defect of the compiler.</exception>
    public static EmbeddedImage Write(FactSet set, GeneratorOptions options)
    {
        var (image, errors) = ImageWriter.Write(set);
        if (errors.FirstOrDefault(error => error.Kind == ImageErrorKind.Inconsistent) is { } defect)
        {
            throw new StepFailedException(defect.Message);
        }

        var problems = errors.Select(error => Problem(DiagnosticCatalogue.ImageTooLarge, error.Message)).ToList();
        if (image is not null && !options.IsFileCarried && !ImageLiteral.Fits(image))
        {
            problems.Add(Problem(
                DiagnosticCatalogue.ImageTooLargeToEmbed, Megabytes(image.Bytes.Length), Megabytes(ImageLiteral.MaxBytes)));
        }

        return new EmbeddedImage(
            options.Namespace, problems.Count == 0 && !options.IsFileCarried ? image : null, problems.ToEquatableArray(), options.Help)
        {
            IsMissing = problems.Count > 0 && !options.IsFileCarried,
        };
    }

    /// <summary>Adds the file, or says why it cannot.</summary>
    public void AddTo(SourceProductionContext context)
    {
        foreach (var problem in Problems)
        {
            context.ReportDiagnostic(DiagnosticReporter.Convert(problem, 0, Help));
        }

        if (Image is not null || IsMissing)
        {
            ImageEmitter.Emit(Image, Namespace).AddTo(context);
        }
    }

    private static Diagnostic Problem(DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, null, default, new EquatableArray<string>(arguments));

    private static string Megabytes(int bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.0", CultureInfo.InvariantCulture);
}
