namespace KnowledgeGraph;

/// <summary>An entity with a number that it was found by.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Score">The higher the more it matters, or the more alike it is.</param>
public readonly record struct ScoredEntity(Entity Entity, double Score);
