namespace KnowledgeGraph;

/// <summary>A text-quote selector: words of a document, and the context that distinguishes them from the same words elsewhere.</summary>
/// <param name="Exact">The words, with every run of white space as one space.</param>
/// <param name="Prefix">The words immediately before; null if not given.</param>
/// <param name="Suffix">The words immediately after; null if not given.</param>
/// <seealso href="https://www.w3.org/TR/annotation-model/#text-quote-selector"/>
public sealed record TextQuote(string Exact, string? Prefix, string? Suffix);
