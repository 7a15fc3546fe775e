using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.QuikGraph;

/// <summary>The vertices of a graph under a filter, and the edges at each of them as stored in the adjacency views.</summary>
internal abstract class FilteredGraph
{
    private readonly EdgeFilter _filter;
    private readonly Column<EntityRow, ushort> _kinds;
    private readonly Lazy<int> _vertexCount;
    private readonly Lazy<int> _edgeCount;

    protected FilteredGraph(EdgeFilter filter)
    {
        _filter = filter;
        _kinds = filter.Graph.Entities.Kinds;
        _vertexCount = new Lazy<int>(() => Vertices.Count());
        _edgeCount = new Lazy<int>(() => Edges.Count());
    }

    public bool IsVerticesEmpty => !Vertices.Any();

    public int VertexCount => _vertexCount.Value;

    public IEnumerable<Entity> Vertices
    {
        get
        {
            for (var index = 0; index < Graph.Entities.Count; index++)
            {
                var row = new EntityRow(index);
                if (_filter.AllowsNode(_kinds, row))
                {
                    yield return Graph.Entity(row);
                }
            }
        }
    }

    public bool IsEdgesEmpty => !Edges.Any();

    public int EdgeCount => _edgeCount.Value;

    public abstract IEnumerable<StatementEdge> Edges { get; }

    protected FactGraph Graph => _filter.Graph;

    public bool ContainsVertex(Entity vertex) => ReferenceEquals(vertex.Graph, Graph) && _filter.AllowsNode(_kinds, vertex.Row);

    /// <exception cref="VertexNotFoundException">The entity belongs to another graph, or the filter excludes it.</exception>
    protected void Require(Entity vertex)
    {
        if (!ContainsVertex(vertex))
        {
            throw new VertexNotFoundException();
        }
    }

    /// <param name="along">Whether the edges of the view are walked from subject to object.</param>
    protected bool Allows(AdjacencyView view, EdgeRow edge, bool along) => _filter.Allows(view, edge, along);
}
