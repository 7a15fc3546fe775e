namespace KnowledgeGraph.Algorithms;

/// <summary>The nodes of a structure in order of importance: the highest score first, equal ones by row.</summary>
public sealed class NodeRanking
{
    private readonly int[] _order;

    private NodeRanking(NodeScores scores, int[] order)
    {
        Scores = scores;
        _order = order;
    }

    /// <summary>The score of each node.</summary>
    public NodeScores Scores { get; }

    /// <summary>The nodes, the most important first.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>
    /// Ranks the nodes of a structure, with the default parameters of the measure: betweenness and closeness from 0 to 1.
    /// </summary>
    /// <remarks>O(nodes · log nodes), plus the cost of the measure: O(nodes · edges) for betweenness and closeness.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeRanking Compute(SimpleGraph structure, CentralityMeasure by, CancellationToken cancellationToken = default)
    {
        var scores = by switch
        {
            CentralityMeasure.Degree => DegreeCentrality.Compute(structure),
            CentralityMeasure.PageRank => PageRank.Compute(structure, cancellationToken: cancellationToken),
            CentralityMeasure.Betweenness => BetweennessCentrality.Compute(structure, cancellationToken: cancellationToken),
            CentralityMeasure.Closeness => ClosenessCentrality.Compute(structure, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "There is no such measure."),
        };
        return new NodeRanking(scores, scores.Ranked(cancellationToken));
    }
}
