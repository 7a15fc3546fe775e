namespace KnowledgeGraph.Traversal;

/// <summary>
/// A path through the graph: entities, and between each two the statement that joins them. Where the filter allows several statements, a
/// stated one is preferred to a derived one, then the more credible, then the first, so a path shows its best evidence.
/// </summary>
public sealed class GraphPath
{
    private readonly FactGraph _graph;
    private readonly EntityRow[] _nodes;
    private readonly StatementRow[] _statements;

    private GraphPath(FactGraph graph, EntityRow[] nodes, StatementRow[] statements, long? cost, int derivedSteps)
    {
        _graph = graph;
        _nodes = nodes;
        _statements = statements;
        Cost = cost;
        DerivedSteps = derivedSteps;
    }

    /// <summary>The number of steps; 0 from an entity to itself.</summary>
    public int Length => _statements.Length;

    /// <summary>
    /// The sum of the <see cref="StatementCosts"/> of its statements if it was found by cost; null if steps were counted.
    /// </summary>
    public long? Cost { get; }

    /// <summary>The number of steps that rest on derived statements.</summary>
    public int DerivedSteps { get; }

    /// <summary>The rows of the entities, from first to last: one more than there are steps.</summary>
    public ReadOnlySpan<EntityRow> Nodes => _nodes;

    /// <summary>The rows of the statements, step by step.</summary>
    public ReadOnlySpan<StatementRow> Statements => _statements;

    /// <summary>The entity after <paramref name="index"/> steps.</summary>
    public Entity Node(int index) => new(_graph, _nodes[index]);

    /// <summary>The step at <paramref name="index"/>; it may run against the direction of its statement.</summary>
    public Edge Step(int index) => new(Node(index), Node(index + 1), new Statement(_graph, _statements[index]));

    /// <inheritdoc />
    public override string ToString() => string.Join(" – ", _nodes.Select(node => new Entity(_graph, node).Id));

    /// <summary>Builds the path along these entities; the filter must allow a statement between each two.</summary>
    /// <param name="nodes">The rows of the entities; the array is taken over.</param>
    /// <param name="costs">The costs by which statements are chosen and the path is priced; null to count steps.</param>
    internal static GraphPath Through(EntityRow[] nodes, EdgeFilter filter, StatementCosts? costs = null)
    {
        var statements = new StatementRow[nodes.Length - 1];
        var cost = 0L;
        var derivedSteps = 0;
        for (var step = 0; step < statements.Length; step++)
        {
            statements[step] = BestStatement.Find(nodes[step], nodes[step + 1], filter, costs, out var isDerived);
            derivedSteps += isDerived ? 1 : 0;
            cost += costs?[statements[step]] ?? 0;
        }

        return new GraphPath(filter.Graph, nodes, statements, costs is null ? null : cost, derivedSteps);
    }
}
