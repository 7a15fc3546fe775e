namespace KnowledgeGraph.Cli.Citing;

/// <summary>A passage to cite.</summary>
/// <param name="Source">The id of its source; null where the input names none.</param>
/// <param name="Exact">Its words; null where the input has none.</param>
internal sealed record PassageRequest(string? Source, string? Exact, string? Prefix, string? Suffix);
