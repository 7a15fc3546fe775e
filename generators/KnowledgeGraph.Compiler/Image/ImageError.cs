namespace KnowledgeGraph.Compiler.Image;

/// <summary>Why no image could be written.</summary>
/// <param name="Kind">What sort of limit or contract was broken.</param>
/// <param name="Message">What is wrong, with the id or the count that broke it, in words for the author of the set.</param>
public sealed record ImageError(ImageErrorKind Kind, string Message);

/// <summary>The sorts of <see cref="ImageError"/>.</summary>
public enum ImageErrorKind
{
    /// <summary>The set is larger than the format can hold.</summary>
    Capacity,

    /// <summary>The set refers to something that is not in it, holds an id twice or an id of the wrong shape.</summary>
    Inconsistent,
}
