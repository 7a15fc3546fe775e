using System.Collections.Immutable;

namespace KnowledgeGraph.Traversal;

/// <summary>A part of the graph: entities, and statements that join them.</summary>
/// <param name="Graph">What it is a part of.</param>
/// <param name="Nodes">The rows of the entities; the order is said by who made it.</param>
/// <param name="Statements">The rows of the statements, ascending, each once.</param>
/// <param name="OmittedNodes">How many entities were met and left out for a limit: at least so many are missing.</param>
/// <param name="UnexpandedHubs">The rows of the entities whose neighbours were left out because they have too many, ascending.</param>
public sealed record Subgraph(
    FactGraph Graph, ImmutableArray<EntityRow> Nodes, ImmutableArray<StatementRow> Statements, int OmittedNodes, ImmutableArray<EntityRow> UnexpandedHubs)
{
    /// <summary>The <see cref="Nodes"/> as entities.</summary>
    public IEnumerable<Entity> Entities => Nodes.Select(Graph.Entity);

    /// <summary>The <see cref="Statements"/> as statements.</summary>
    public IEnumerable<Statement> Relations => Statements.Select(Graph.Statement);
}
