namespace KnowledgeGraph.Cli.History;

/// <summary>The effect of a commit on one statement. Plain texts, which outlive the graphs.</summary>
/// <param name="Subject">The id of the entity that the statement is about.</param>
/// <param name="Changes">Fields and passages that differ, one line each; empty where the whole statement came or went.</param>
internal sealed record LedgerEntry(LedgerAction Action, string Statement, string Subject, string Sentence, IReadOnlyList<string> Changes);
