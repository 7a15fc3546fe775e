namespace KnowledgeGraph.Traversal;

/// <summary>The checks that every path search makes on its ends before it begins.</summary>
internal static class PathEnds
{
    /// <summary>Whether a search is needed: the ends differ, and neither is avoided.</summary>
    /// <param name="path">The result if no search is needed: a path without steps, or null.</param>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weighting.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static bool NeedSearch(
        Entity from, Entity to, EdgeFilter filter, PathWeighting weighting, out GraphPath? path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (!ReferenceEquals(from.Graph, filter.Graph) || !ReferenceEquals(to.Graph, filter.Graph))
        {
            throw new ArgumentException("The entities and the filter are of different graphs.", nameof(filter));
        }

        if (weighting is not (PathWeighting.Steps or PathWeighting.Credibility))
        {
            throw new ArgumentOutOfRangeException(nameof(weighting), weighting, "There is no such weighting.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        path = null;
        if (filter.IsAvoided(from.Row) || filter.IsAvoided(to.Row))
        {
            return false;
        }

        if (from.Row != to.Row)
        {
            return true;
        }

        var costs = weighting == PathWeighting.Steps ? null : filter.Graph.Structure.StatementCosts(cancellationToken);
        path = GraphPath.Through([from.Row], filter, costs);
        return false;
    }
}
