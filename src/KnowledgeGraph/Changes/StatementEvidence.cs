namespace KnowledgeGraph.Changes;

/// <summary>A passage with the statement that it supports.</summary>
public readonly record struct StatementEvidence(Statement Statement, Evidence Evidence);
