namespace KnowledgeGraph.Algorithms;

/// <summary>The communities of a structure, with what each of them adds to the modularity.</summary>
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

    /// <summary>How much more the communities are joined among themselves than chance would have it: from −0.5 to 1.</summary>
    public double Modularity { get; }

    /// <summary>By community, its share of the <see cref="Modularity"/>.</summary>
    public ReadOnlySpan<double> Contributions => _contributions;

    /// <summary>Finds them: see <see cref="Communities"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static CommunityPartition Compute(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        var groups = Communities.Find(structure, cancellationToken);
        return new CommunityPartition(groups, Communities.Contributions(groups, cancellationToken));
    }
}
