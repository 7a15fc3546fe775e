namespace KnowledgeGraph.Traversal;

/// <summary>
/// Detours by what they cost. A few are each sought from both ends; of many it pays to measure once how far everything is from the goal, as
/// it does where the cheapest way is too long and dearer ones must be tried.
/// </summary>
internal sealed class DetourByCost(EntityRow to, EdgeFilter filter, StatementCosts costs, CancellationToken cancellationToken) : DetourSearch
{
    /// <summary>About so many searches from both ends take as long as measuring all distances in a large graph.</summary>
    private const int Few = 200;

    private readonly SearchWorkspace _workspace = filter.Graph.Workspaces.Rent();
    private WeightedSearch? _measured;
    private bool _isReached;
    private int _searches;

    public override EntityRow[]? Find(ReadOnlySpan<EntityRow> beginning, HashSet<EntityRow> firstSteps)
    {
        if (_searches++ < Few)
        {
            var nodes = new BidirectionalWeightedSearch(filter, costs, _workspace, beginning, firstSteps, to, cancellationToken).Find();
            if (nodes is null || nodes.Length - 1 <= filter.MaxLength)
            {
                return nodes;
            }
        }

        if (_measured is null)
        {
            _measured = new WeightedSearch(to, filter, costs, cancellationToken);
            _isReached = _measured.Reaches(beginning[0]);
        }

        return _isReached ? _measured.Find(beginning, firstSteps, filter.MaxLength - (beginning.Length - 1)) : null;
    }

    public override long Cost(EntityRow[] nodes) => Path(nodes).Cost!.Value;

    public override GraphPath Path(EntityRow[] nodes) => GraphPath.Through(nodes, filter, costs);

    public override void Dispose()
    {
        _measured?.Dispose();
        filter.Graph.Workspaces.Return(_workspace);
    }
}
