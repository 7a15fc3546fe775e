namespace KnowledgeGraph;

/// <summary>A text-quote selector: words of a document, and what tells them from the same words elsewhere.</summary>
/// <param name="Exact">The words, with every run of white space as one space.</param>
/// <param name="Prefix">What stands right before them; null where nothing is said.</param>
/// <param name="Suffix">What stands right behind them; null where nothing is said.</param>
/// <seealso href="https://www.w3.org/TR/annotation-model/#text-quote-selector"/>
public sealed record TextQuote(string Exact, string? Prefix, string? Suffix);
