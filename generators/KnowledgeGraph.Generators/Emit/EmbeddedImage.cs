using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Reporting;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The image of a set for the assembly, or why there is none. Equal when the content hash is.</summary>
/// <param name="Capacity">What does not fit, in words for the author of the set.</param>
public sealed record EmbeddedImage(string Namespace, FactImage? Image, EquatableArray<string> Capacity)
{
    /// <summary>Writes the image of <paramref name="set"/>.</summary>
    /// <exception cref="StepFailedException">The set contradicts itself, which is a defect of the compiler.</exception>
    public static EmbeddedImage Write(FactSet set, GeneratorOptions options)
    {
        var result = ImageWriter.Write(set);
        if (result.Errors.FirstOrDefault(error => error.Kind == ImageErrorKind.Inconsistent) is { } defect)
            throw new StepFailedException(defect.Message);
        return new EmbeddedImage(
            options.Namespace, result.Image, result.Errors.Select(error => error.Message).ToEquatableArray());
    }

    /// <summary>Adds the file, or says why it cannot.</summary>
    public void AddTo(SourceProductionContext context)
    {
        foreach (var message in Capacity)
        {
            context.ReportDiagnostic(DiagnosticReporter.Create(DiagnosticCatalogue.ImageTooLarge, message));
        }

        if (Image is null)
            return;
        if (ImageLiteral.Fits(Image))
            ImageEmitter.Emit(Image, Namespace).AddTo(context);
        else
            context.ReportDiagnostic(DiagnosticReporter.Create(
                DiagnosticCatalogue.ImageTooLargeToEmbed, Megabytes(Image.Bytes.Length), Megabytes(ImageLiteral.MaxBytes)));
    }

    private static string Megabytes(int bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.0", CultureInfo.InvariantCulture);
}
