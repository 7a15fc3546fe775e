using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Image;

/// <summary>The outcome of writing an image: the image, or why there is none.</summary>
/// <param name="Image">Null when there are errors.</param>
/// <param name="Errors">In the order in which they were met; at most <see cref="MaxErrors"/>.</param>
public sealed record ImageResult(FactImage? Image, EquatableArray<ImageError> Errors)
{
    /// <summary>One broken contract tends to show many times; more than these help nobody.</summary>
    public const int MaxErrors = 20;
}
