namespace KnowledgeGraph;

/// <summary>An entity with its score.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Score">The importance or similarity; higher is more.</param>
public readonly record struct ScoredEntity(Entity Entity, double Score);
