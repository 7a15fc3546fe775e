namespace KnowledgeGraph.Cli.History;

/// <summary>The effect of one commit on the statements of a set.</summary>
/// <param name="Entries">By subject; empty where it changed nothing that is a statement.</param>
/// <param name="Fault">
/// Why the set of this commit cannot be read; its changes are then those of the next that can. Null where it can.
/// </param>
internal sealed record LedgerPage(Revision Revision, IReadOnlyList<LedgerEntry> Entries, string? Fault);
