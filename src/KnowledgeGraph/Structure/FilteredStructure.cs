using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Structure;

/// <summary>The structure of a graph under one filter. Each result is computed on first use and kept.</summary>
internal sealed class FilteredStructure
{
    public FilteredStructure(Func<EdgeFilter> filter)
    {
        Projection = new(cancellation => SimpleGraph.Project(filter(), cancellation));
        Rankings = Array.ConvertAll(
            Enum.GetValues<CentralityMeasure>(),
            by => new SharedComputation<NodeRanking>(cancellation => NodeRanking.Compute(Projection.Get(cancellation), by, cancellation)));
        Components = new(cancellation => ConnectedComponents.Find(Projection.Get(cancellation), cancellation));
        Communities = new(cancellation => CommunityPartition.Compute(Projection.Get(cancellation), cancellation));
    }

    public SharedComputation<SimpleGraph> Projection { get; }

    /// <summary>By <see cref="CentralityMeasure"/>.</summary>
    public SharedComputation<NodeRanking>[] Rankings { get; }

    public SharedComputation<Partition> Components { get; }

    public SharedComputation<CommunityPartition> Communities { get; }
}
