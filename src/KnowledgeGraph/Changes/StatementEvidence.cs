namespace KnowledgeGraph.Changes;

/// <summary>A passage behind a statement, and the statement.</summary>
public readonly record struct StatementEvidence(Statement Statement, Evidence Evidence);
