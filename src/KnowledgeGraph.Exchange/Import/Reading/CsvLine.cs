namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A line of a table.</summary>
/// <param name="Row">The row that begins with it, as evidence counts rows; null where none does.</param>
/// <param name="EndsRow">Whether a row ends with it.</param>
internal sealed record CsvLine(TextLine Line, int? Row, bool EndsRow);
