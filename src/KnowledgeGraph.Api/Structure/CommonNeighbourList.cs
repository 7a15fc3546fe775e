using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The common neighbours of some entities. A row is a position among them; those that the view keeps back follow.</summary>
internal sealed class CommonNeighbourList(EntityRow[] found, CommonNeighboursField.Request request, CancellationToken cancellationToken)
    : FoundEntityList(request.Filter.Graph, presence: null, request.Query)
{
    private EntityRow[] _leftOut = [];

    public override int RowCount => found.Length;

    /// <summary>
    /// Counts the entities that would be common neighbours under any view, each under the first reason against a relation that it lacks.
    /// Linear in the relations of the given entities.
    /// </summary>
    public override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
        if (request.Entities.Length == 0)
        {
            return;
        }

        var everything = EdgeFilter.Compile(Graph, request.View with
        {
            AsOf = null,
            From = null,
            To = null,
            KnownAsOf = null,
            Modalities = ViewArgument.Unrestricted.Modalities,
            Ranks = ViewArgument.Unrestricted.Ranks,
            Bases = ViewArgument.Unrestricted.Bases,
            WithoutSources = [],
            MinCredibility = null,
            IncludeUnrated = true,
        });
        var shown = found.ToHashSet();
        _leftOut = [.. CommonNeighbours.Find(request.Entities, everything, cancellationToken).Where(entity => !shown.Contains(entity))];
        var reasons = new Dictionary<EntityRow, LeftOutReason>();
        foreach (var entity in request.Entities)
        {
            foreach (var (neighbour, reason) in ReasonsAgainstNeighbours(entity.Row, ref work))
            {
                reasons[neighbour] = reasons.TryGetValue(neighbour, out var other) && other < reason ? other : reason;
            }
        }

        for (var i = 0; i < _leftOut.Length && work.Step(); i++)
        {
            if (Satisfies(owner, found.Length + i, ref work))
            {
                tally.Add(reasons[_leftOut[i]]);
            }
        }
    }

    protected override EntityRow EntityAt(int row) => row < found.Length ? found[row] : _leftOut[row - found.Length];

    /// <summary>The neighbours of an entity by relations that the view keeps back alone, with the first reason against each.</summary>
    private Dictionary<EntityRow, LeftOutReason> ReasonsAgainstNeighbours(EntityRow entity, ref FilterWork work)
    {
        var filter = request.Filter;
        var reasons = new Dictionary<EntityRow, LeftOutReason>();
        var allowed = new HashSet<EntityRow>();
        foreach (var direction in new[] { Direction.Out, Direction.In })
        {
            if (filter.Direction != Direction.Any && filter.Direction != direction)
            {
                continue;
            }

            var view = Graph.Adjacency(direction);
            foreach (var edge in view.EdgesOf(entity))
            {
                if (!work.Step())
                {
                    return reasons;
                }

                var neighbour = view.Neighbours[edge];
                if (!filter.AllowsPredicate(view.Predicates[edge], along: direction == Direction.Out))
                {
                    continue;
                }

                if (filter.ReasonAgainst(view.Statements[edge]) is not { } reason)
                {
                    allowed.Add(neighbour);
                    reasons.Remove(neighbour);
                }
                else if (!allowed.Contains(neighbour) && !(reasons.TryGetValue(neighbour, out var other) && other < reason))
                {
                    reasons[neighbour] = reason;
                }
            }
        }

        return reasons;
    }
}
