namespace KnowledgeGraph.Changes;

/// <summary>The changes as numbers, which outlive both graphs.</summary>
/// <param name="OldContentHash"><see cref="FactGraph.ContentHash"/> of the old graph.</param>
/// <param name="NewContentHash"><see cref="FactGraph.ContentHash"/> of the new graph.</param>
/// <param name="Statements">Those that are stated.</param>
/// <param name="Inferences">The statements that rules draw.</param>
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
