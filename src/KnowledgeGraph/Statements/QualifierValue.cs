namespace KnowledgeGraph;

/// <summary>A qualifier's value on one statement.</summary>
public readonly record struct QualifierValue(Qualifier Qualifier, FactValue Value);
