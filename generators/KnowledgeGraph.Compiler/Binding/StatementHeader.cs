namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The fields of a statement that are the same for every predicate and have nothing to do with time or evidence.</summary>
internal readonly record struct StatementHeader(
    bool IsImplied,
    Modality Modality,
    string? AttributedTo,
    int Credibility,
    Likelihood? Likelihood,
    Rank Rank,
    string? Reason,
    string? Note);
