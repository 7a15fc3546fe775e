using System.Collections.Immutable;

namespace KnowledgeGraph.Traversal;

/// <summary>A part of the graph: entities, and statements that join them.</summary>
/// <param name="Graph">The graph that it is a part of.</param>
/// <param name="Nodes">The rows of the entities, in the order defined by the method that returns them.</param>
/// <param name="Statements">The rows of the statements, ascending, each once.</param>
/// <param name="OmittedNodes">The minimum number of entities omitted because of a limit: those that were reached.</param>
/// <param name="UnexpandedHubs">The rows of the entities that were not expanded because they have too many relations, ascending.</param>
public sealed record Subgraph(
    FactGraph Graph,
    ImmutableArray<EntityRow> Nodes,
    ImmutableArray<StatementRow> Statements,
    int OmittedNodes,
    ImmutableArray<EntityRow> UnexpandedHubs)
{
    /// <summary>
    /// The number of <see cref="Nodes"/>, from the first, whose relations were followed to others, except for
    /// <see cref="UnexpandedHubs"/>; by default all.
    /// </summary>
    public int FollowedNodes { get; init; } = Nodes.Length;

    /// <summary>
    /// The number of steps to each of the <see cref="Nodes"/> from the nearest of the requested entities; -1 if none leads to it.
    /// </summary>
    public ImmutableArray<int> Distances { get; init; } = [];

    /// <summary>The <see cref="Nodes"/> as entities.</summary>
    public IEnumerable<Entity> Entities => Nodes.Select(Graph.Entity);

    /// <summary>The <see cref="Statements"/> as statements.</summary>
    public IEnumerable<Statement> Relations => Statements.Select(Graph.Statement);
}
