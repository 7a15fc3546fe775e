namespace KnowledgeGraph.Traversal;

/// <summary>
/// What Yen's algorithm asks again and again: the best path that begins in a certain way and then goes another way than all before.
/// </summary>
internal abstract class DetourSearch : IDisposable
{
    /// <summary>All entities of the path; null when there is none.</summary>
    /// <param name="beginning">The entities up to the one where the path may first differ, which is the last.</param>
    /// <param name="firstSteps">Where it must not go on to from there.</param>
    public abstract EntityRow[]? Find(ReadOnlySpan<EntityRow> beginning, HashSet<EntityRow> firstSteps);

    /// <summary>What paths are compared by first.</summary>
    public abstract long Cost(EntityRow[] nodes);

    /// <summary>The path in full.</summary>
    public abstract GraphPath Path(EntityRow[] nodes);

    public abstract void Dispose();

    /// <summary>The search that a weighting asks for.</summary>
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

        public override EntityRow[]? Find(ReadOnlySpan<EntityRow> beginning, HashSet<EntityRow> firstSteps)
        {
            var search = new SpurSearch(filter, _workspace, beginning, firstSteps, cancellationToken);
            if (search.Find(to, filter.MaxLength - (beginning.Length - 1)) is not { } rest)
            {
                return null;
            }

            EntityRow[] nodes = [.. beginning, .. rest];
            return GraphPath.Through(nodes[(beginning.Length - 1)..], filter).InferredSteps == 0
                ? nodes
                : new BidirectionalWeightedSearch(filter, costs: null, _workspace, beginning, firstSteps, to, cancellationToken).Find();
        }

        public override long Cost(EntityRow[] nodes) => ((long)nodes.Length << 32) + Path(nodes).InferredSteps;

        public override GraphPath Path(EntityRow[] nodes) => GraphPath.Through(nodes, filter);

        public override void Dispose() => filter.Graph.Workspaces.Return(_workspace);
    }
}
