namespace KnowledgeGraph.Cli.History;

/// <summary>The effect of a commit on a statement.</summary>
internal enum LedgerAction
{
    Added,
    Reviewed,
    Altered,
    Deprecated,
    Removed,
}
