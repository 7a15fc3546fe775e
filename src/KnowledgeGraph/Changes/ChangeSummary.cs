namespace KnowledgeGraph.Changes;

/// <summary>The numbers of changes, which outlive both graphs.</summary>
/// <param name="OldContentHash">The <see cref="FactGraph.ContentHash"/> of the old graph.</param>
/// <param name="NewContentHash">The <see cref="FactGraph.ContentHash"/> of the new graph.</param>
/// <param name="Statements">The changes of stated statements.</param>
/// <param name="Inferences">The changes of derived statements.</param>
public sealed record ChangeSummary(
    string OldContentHash,
    string NewContentHash,
    ChangeCounts Definitions,
    ChangeCounts Sources,
    ChangeCounts Entities,
    ChangeCounts Statements,
    ChangeCounts Evidence,
    ChangeCounts Conflicts,
    ChangeCounts Inferences);
