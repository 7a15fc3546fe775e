namespace KnowledgeGraph.Traversal;

/// <summary>A way through the graph: entities, and between each two the statement that joins them.</summary>
public sealed class GraphPath
{
    private readonly FactGraph _graph;
    private readonly int[] _nodes;
    private readonly int[] _statements;

    internal GraphPath(FactGraph graph, int[] nodes, int[] statements)
    {
        _graph = graph;
        _nodes = nodes;
        _statements = statements;
    }

    /// <summary>The number of steps; 0 from an entity to itself.</summary>
    public int Length => _statements.Length;

    /// <summary>The rows of the entities, from the first to the last: one more than there are steps.</summary>
    public ReadOnlySpan<int> Nodes => _nodes;

    /// <summary>The rows of the statements, step by step.</summary>
    public ReadOnlySpan<int> Statements => _statements;

    /// <summary>The entity after <paramref name="index"/> steps.</summary>
    public Entity Node(int index) => new(_graph, _nodes[index]);

    /// <summary>The step at <paramref name="index"/>; it may go against the direction of its statement.</summary>
    public Edge Step(int index) => new(Node(index), Node(index + 1), new Statement(_graph, _statements[index]));

    /// <inheritdoc />
    public override string ToString() => string.Join(" – ", _nodes.Select(node => new Entity(_graph, node).Id));
}
