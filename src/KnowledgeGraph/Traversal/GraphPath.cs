namespace KnowledgeGraph.Traversal;

/// <summary>
/// A way through the graph: entities, and between each two the statement that joins them. Of several statements that a filter allows
/// there it is a stated one rather than an inferred, then the more credible, then the first: so a path shows its best evidence.
/// </summary>
public sealed class GraphPath
{
    private readonly FactGraph _graph;
    private readonly EntityRow[] _nodes;
    private readonly StatementRow[] _statements;

    private GraphPath(FactGraph graph, EntityRow[] nodes, StatementRow[] statements, long? cost, int inferredSteps)
    {
        _graph = graph;
        _nodes = nodes;
        _statements = statements;
        Cost = cost;
        InferredSteps = inferredSteps;
    }

    /// <summary>The number of steps; 0 from an entity to itself.</summary>
    public int Length => _statements.Length;

    /// <summary>
    /// The sum of the <see cref="StatementCosts"/> of its statements where it was found by them; null where steps were counted.
    /// </summary>
    public long? Cost { get; }

    /// <summary>How many of its steps rest on a conclusion of a rule.</summary>
    public int InferredSteps { get; }

    /// <summary>The rows of the entities, from the first to the last: one more than there are steps.</summary>
    public ReadOnlySpan<EntityRow> Nodes => _nodes;

    /// <summary>The rows of the statements, step by step.</summary>
    public ReadOnlySpan<StatementRow> Statements => _statements;

    /// <summary>The entity after <paramref name="index"/> steps.</summary>
    public Entity Node(int index) => new(_graph, _nodes[index]);

    /// <summary>The step at <paramref name="index"/>; it may go against the direction of its statement.</summary>
    public Edge Step(int index) => new(Node(index), Node(index + 1), new Statement(_graph, _statements[index]));

    /// <inheritdoc />
    public override string ToString() => string.Join(" – ", _nodes.Select(node => new Entity(_graph, node).Id));

    /// <summary>The path by way of these entities, between each two of which the filter allows a statement.</summary>
    /// <param name="nodes">Taken over.</param>
    /// <param name="costs">What the statements are chosen by and the path is charged with; null where steps count.</param>
    internal static GraphPath Through(EntityRow[] nodes, EdgeFilter filter, StatementCosts? costs = null)
    {
        var statements = new StatementRow[nodes.Length - 1];
        var cost = 0L;
        var inferredSteps = 0;
        for (var step = 0; step < statements.Length; step++)
        {
            statements[step] = BestStatement.Find(nodes[step], nodes[step + 1], filter, costs, out var isInferred);
            inferredSteps += isInferred ? 1 : 0;
            cost += costs?[statements[step]] ?? 0;
        }

        return new GraphPath(filter.Graph, nodes, statements, costs is null ? null : cost, inferredSteps);
    }
}
