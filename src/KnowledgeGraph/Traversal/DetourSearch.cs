namespace KnowledgeGraph.Traversal;

/// <summary>
/// The subproblem of Yen's algorithm: the best path that begins with given entities and then differs from all earlier ones.
/// </summary>
internal abstract class DetourSearch : IDisposable
{
    /// <summary>Returns all entities of the path; null when there is none.</summary>
    /// <param name="rootPath">The entities up to and including the one where the path may first differ.</param>
    /// <param name="bannedSteps">The entities that must not follow it.</param>
    public abstract EntityRow[]? Find(ReadOnlySpan<EntityRow> rootPath, HashSet<EntityRow> bannedSteps);

    /// <summary>The cost that paths are compared by first.</summary>
    public abstract long Cost(EntityRow[] nodes);

    /// <summary>Builds the path with its statements.</summary>
    public abstract GraphPath Path(EntityRow[] nodes);

    public abstract void Dispose();

    /// <summary>Creates the search for a weighting.</summary>
    public static DetourSearch Begin(EntityRow to, EdgeFilter filter, PathWeighting weighting, CancellationToken cancellationToken)
    {
        if (weighting == PathWeighting.Steps)
        {
            return new DetourByLength(to, filter, cancellationToken);
        }

        var costs = filter.Graph.Structure.StatementCosts(cancellationToken);
        return new DetourByCost(to, filter, costs, cancellationToken);
    }

    private sealed class DetourByLength(EntityRow to, EdgeFilter filter, CancellationToken cancellationToken) : DetourSearch
    {
        private readonly SearchWorkspace _workspace = filter.Graph.Workspaces.Rent();

        public override EntityRow[]? Find(ReadOnlySpan<EntityRow> rootPath, HashSet<EntityRow> bannedSteps)
        {
            var search = new SpurSearch(filter, _workspace, rootPath, bannedSteps, cancellationToken);
            if (search.Find(to, filter.MaxLength - (rootPath.Length - 1)) is not { } rest)
            {
                return null;
            }

            EntityRow[] nodes = [.. rootPath, .. rest];
            return GraphPath.Through(nodes[(rootPath.Length - 1)..], filter).DerivedSteps == 0
                ? nodes
                : new BidirectionalWeightedSearch(filter, costs: null, _workspace, rootPath, bannedSteps, to, cancellationToken).Find();
        }

        public override long Cost(EntityRow[] nodes) => ((long)nodes.Length << 32) + Path(nodes).DerivedSteps;

        public override GraphPath Path(EntityRow[] nodes) => GraphPath.Through(nodes, filter);

        public override void Dispose() => filter.Graph.Workspaces.Return(_workspace);
    }
}
