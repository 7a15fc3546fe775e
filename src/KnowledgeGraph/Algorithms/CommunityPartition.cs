namespace KnowledgeGraph.Algorithms;

/// <summary>The communities of a structure, with the contribution of each to the modularity.</summary>
public sealed class CommunityPartition
{
    private readonly double[] _contributions;

    private CommunityPartition(Partition groups, double[] contributions)
    {
        Groups = groups;
        _contributions = contributions;
        Modularity = contributions.Sum();
    }

    /// <summary>The communities, the largest first.</summary>
    public Partition Groups { get; }

    /// <summary>How much more densely the communities are connected inside than expected by chance: from −0.5 to 1.</summary>
    public double Modularity { get; }

    /// <summary>The share of each community in the <see cref="Modularity"/>.</summary>
    public ReadOnlySpan<double> Contributions => _contributions;

    /// <summary>Finds the communities; see <see cref="Communities"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static CommunityPartition Compute(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        var groups = Communities.Find(structure, cancellationToken);
        return new CommunityPartition(groups, Communities.Contributions(groups, cancellationToken));
    }
}
