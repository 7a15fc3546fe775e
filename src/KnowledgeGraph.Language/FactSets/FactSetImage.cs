using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>The image of a fact set, or the reasons why there is none.</summary>
/// <param name="Image">Null where a diagnostic is an error, and where there are <paramref name="Errors"/>.</param>
/// <param name="Diagnostics">The compiler's diagnostics, those about the whole set first.</param>
/// <param name="Errors">Errors of the image, which concern no file: the facts are sound and do not fit.</param>
public sealed record FactSetImage(FactImage? Image, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<ImageError> Errors)
{
    /// <summary>
    /// Compiles a set and writes its image: the same bytes that the generator embeds. O(n log n) in statements and texts.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FactSetImage Compile(FactSetFiles files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Write(files.Compile(cancellationToken));
    }

    /// <summary>Compiles a set that was compiled before, perhaps with other contents.</summary>
    /// <param name="files">The set as it is now.</param>
    /// <param name="parsed">What is kept from one call to the next; calls do not overlap.</param>
    /// <inheritdoc cref="Compile(FactSetFiles, CancellationToken)"/>
    public static FactSetImage Compile(FactSetFiles files, ParsedFiles parsed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Write(files.Compile(parsed, cancellationToken));
    }

    /// <summary>Writes the image of a set that is compiled.</summary>
    public static FactSetImage Write(FactCompilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        if (compilation.FactSet is not { } facts)
        {
            return new FactSetImage(null, compilation.Diagnostics, []);
        }

        var result = ImageWriter.Write(facts);
        return new FactSetImage(result.Image, compilation.Diagnostics, result.Errors);
    }
}
