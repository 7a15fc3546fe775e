using QuikGraph;

namespace KnowledgeGraph.QuikGraph;

/// <summary>A statement as an edge between two entities.</summary>
/// <param name="Source">
/// The entity at which the edge starts: the subject, unless a graph reads statements backwards or the predicate is symmetric.
/// </param>
/// <param name="Target">The entity at the other end.</param>
/// <param name="Statement">The statement, with its time, modality, qualifiers and evidence.</param>
public readonly record struct StatementEdge(Entity Source, Entity Target, Statement Statement) : IEdge<Entity>
{
    /// <inheritdoc />
    public override string ToString() => $"{Source} -> {Target} ({Statement.Predicate.Name})";
}
