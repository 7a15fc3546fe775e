namespace KnowledgeGraph.Cli.Citing;

/// <summary>The evidence for one passage, or the reason why there is none.</summary>
internal sealed record PassageAnswer(string? Evidence, string? Error);
