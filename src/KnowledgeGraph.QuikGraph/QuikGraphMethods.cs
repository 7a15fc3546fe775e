using KnowledgeGraph.QuikGraph;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph;

/// <summary>Extension methods that adapt a fact graph to QuikGraph, reading from the image on demand.</summary>
/// <remarks>
/// Vertices are the entities that the filter allows; as for rankings and components, its kinds and avoided entities apply to every one of
/// them, and a maximum length has no meaning. Each allowed statement between two vertices is an edge, so edges may be parallel. The graphs
/// are immutable and safe for use by many threads. Degrees and edge look-ups are O(degree); counts are O(entities) and O(edges) on first
/// use.
/// </remarks>
public static class QuikGraphMethods
{
    /// <summary>
    /// Returns a graph with edges from subjects to objects, or from objects to subjects for <see cref="Direction.In"/>. A statement with a
    /// symmetric predicate is an edge each way.
    /// </summary>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <exception cref="ArgumentException">The filter is invalid; see <see cref="EdgeFilter.Compile"/>.</exception>
    public static IBidirectionalGraph<Entity, StatementEdge> AsQuikGraph(this FactGraph graph, EdgeFilterOptions? filter = null)
    {
        filter ??= new EdgeFilterOptions();
        return new DirectedFactGraph(
            EdgeFilter.Compile(graph, filter.Direction == Direction.Any ? filter with { Direction = Direction.Out } : filter));
    }

    /// <summary>Returns a graph in which each statement is one edge from its subject to its object that can be walked both ways.</summary>
    /// <param name="filter">As for <see cref="AsQuikGraph"/>; its direction is ignored.</param>
    /// <exception cref="ArgumentException">The filter is invalid; see <see cref="EdgeFilter.Compile"/>.</exception>
    public static IUndirectedGraph<Entity, StatementEdge> AsUndirectedQuikGraph(this FactGraph graph, EdgeFilterOptions? filter = null) =>
        new UndirectedFactGraph(EdgeFilter.Compile(graph, (filter ?? new EdgeFilterOptions()) with { Direction = Direction.Any }));
}
