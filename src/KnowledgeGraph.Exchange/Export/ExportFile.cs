namespace KnowledgeGraph.Exchange.Export;

/// <summary>One file of an export.</summary>
/// <param name="Name">The name of the file where a format has several.</param>
/// <param name="Write">
/// Writes the file. Linear in the size of the graph, in constant memory; the same input gives the same bytes. The stream is flushed and
/// left open.
/// </param>
public sealed record ExportFile(string Name, Action<ExportInput, Stream, CancellationToken> Write);
