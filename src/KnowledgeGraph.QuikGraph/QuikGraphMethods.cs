using KnowledgeGraph.QuikGraph;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph;

/// <summary>A fact graph in the terms of QuikGraph, read from the image whenever an algorithm asks.</summary>
/// <remarks>
/// Vertices are the entities that the filter allows; as with rankings and components, the kinds and the avoided entities hold for every one
/// of them, and a maximum length has no meaning. Each allowed statement between two vertices is an edge, so that edges may be parallel. The
/// graphs are immutable and safe for use by many threads. Degrees and look-ups of edges are O(degree); counts are O(entities) and O(edges)
/// once.
/// </remarks>
public static class QuikGraphMethods
{
    /// <summary>
    /// The graph with edges from subjects to objects, or from objects to subjects for <see cref="Direction.In"/>. A statement with a
    /// symmetric predicate is an edge each way.
    /// </summary>
    /// <param name="filter">
    /// The statements and entities that belong to it; null for everything that is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <exception cref="ArgumentException">The filter is invalid; see <see cref="EdgeFilter.Compile"/>.</exception>
    public static IBidirectionalGraph<Entity, StatementEdge> AsQuikGraph(this FactGraph graph, EdgeFilterOptions? filter = null)
    {
        filter ??= new EdgeFilterOptions();
        return new DirectedFactGraph(
            EdgeFilter.Compile(graph, filter.Direction == Direction.Any ? filter with { Direction = Direction.Out } : filter));
    }

    /// <summary>The graph with each statement as one edge from its subject to its object that can be walked both ways.</summary>
    /// <param name="filter">As for <see cref="AsQuikGraph"/>; its direction is disregarded.</param>
    /// <exception cref="ArgumentException">The filter is invalid; see <see cref="EdgeFilter.Compile"/>.</exception>
    public static IUndirectedGraph<Entity, StatementEdge> AsUndirectedQuikGraph(this FactGraph graph, EdgeFilterOptions? filter = null) =>
        new UndirectedFactGraph(EdgeFilter.Compile(graph, (filter ?? new EdgeFilterOptions()) with { Direction = Direction.Any }));
}
