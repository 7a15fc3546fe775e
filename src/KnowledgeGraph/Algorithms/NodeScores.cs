namespace KnowledgeGraph.Algorithms;

/// <summary>A score for each node of a structure, higher for more important nodes.</summary>
public sealed class NodeScores
{
    private readonly double[] _scores;

    internal NodeScores(SimpleGraph structure, double[] scores)
    {
        Structure = structure;
        _scores = scores;
    }

    /// <summary>The structure that numbers the nodes.</summary>
    public SimpleGraph Structure { get; }

    /// <summary>The score of each node.</summary>
    public ReadOnlySpan<double> Values => _scores;

    /// <summary>Sorts the nodes, the highest score first, equal ones by row. O(n log n).</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public int[] Ranked(CancellationToken cancellationToken = default) => DescendingOrder.Of(_scores, cancellationToken);
}
