namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Without its end.</param>
/// <param name="Break">The characters that end it; none at the end of the file.</param>
/// <param name="IsCut">Whether it was too long, so that <paramref name="Text"/> is only its beginning.</param>
internal sealed record TextLine(int Number, string Text, string Break, bool IsCut);
