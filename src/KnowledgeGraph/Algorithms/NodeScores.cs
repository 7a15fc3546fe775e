namespace KnowledgeGraph.Algorithms;

/// <summary>A number for each node of a structure, higher for those that matter more.</summary>
public sealed class NodeScores
{
    private readonly double[] _scores;

    internal NodeScores(SimpleGraph structure, double[] scores)
    {
        Structure = structure;
        _scores = scores;
    }

    /// <summary>What the nodes are numbered by.</summary>
    public SimpleGraph Structure { get; }

    /// <summary>The scores by node.</summary>
    public ReadOnlySpan<double> Values => _scores;

    /// <summary>The nodes, the highest score first, equal ones by row. O(n log n).</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public int[] Ranked(CancellationToken cancellationToken = default) => DescendingOrder.Of(_scores, cancellationToken);
}
