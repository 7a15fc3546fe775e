namespace KnowledgeGraph.Traversal;

/// <summary>
/// Detours by cost. The first ones are searched from both ends; beyond those it pays to measure once the distance of everything from the
/// goal, as it does where the cheapest path is too long and more expensive ones must be tried.
/// </summary>
internal sealed class DetourByCost(EntityRow to, EdgeFilter filter, StatementCosts costs, CancellationToken cancellationToken)
    : DetourSearch
{
    /// <summary>About this many searches from both ends take as long as measuring all distances in a large graph.</summary>
    private const int MaxBidirectionalSearches = 200;

    private readonly SearchWorkspace _workspace = filter.Graph.Workspaces.Rent();
    private WeightedSearch? _measured;
    private bool _isReached;
    private int _searches;

    public override EntityRow[]? Find(ReadOnlySpan<EntityRow> rootPath, HashSet<EntityRow> bannedSteps)
    {
        if (_searches++ < MaxBidirectionalSearches)
        {
            var nodes = new BidirectionalWeightedSearch(filter, costs, _workspace, rootPath, bannedSteps, to, cancellationToken).Find();
            if (nodes is null || nodes.Length - 1 <= filter.MaxLength)
            {
                return nodes;
            }
        }

        if (_measured is null)
        {
            _measured = new WeightedSearch(to, filter, costs, cancellationToken);
            _isReached = _measured.Reaches(rootPath[0]);
        }

        return _isReached ? _measured.Find(rootPath, bannedSteps, filter.MaxLength - (rootPath.Length - 1)) : null;
    }

    public override long Cost(EntityRow[] nodes) => Path(nodes).Cost!.Value;

    public override GraphPath Path(EntityRow[] nodes) => GraphPath.Through(nodes, filter, costs);

    public override void Dispose()
    {
        _measured?.Dispose();
        filter.Graph.Workspaces.Return(_workspace);
    }
}
