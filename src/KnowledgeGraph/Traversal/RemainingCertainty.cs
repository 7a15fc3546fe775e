using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The statements that certainly hold on a day if some sources did not exist. An end that is not written rests on the days of the sources:
/// without some of them fewer days are certain, and so for what is derived.
/// </summary>
/// <remarks>
/// A derived statement is certain where all premises of one of its derivations are: the least fixed point, as in
/// <see cref="RemainingStatements"/>. Nothing becomes more certain than it is with all sources.
/// </remarks>
internal sealed class RemainingCertainty
{
    private readonly FactGraph _graph;
    private readonly RemainingStatements _remaining;
    private readonly HashSet<SourceRow> _without;
    private readonly int _day;
    private readonly BitSet _certain;

    private RemainingCertainty(FactGraph graph, RemainingStatements remaining, IEnumerable<SourceRow> without, int day)
    {
        _graph = graph;
        _remaining = remaining;
        _without = [.. without];
        _day = day;
        _certain = new BitSet(graph.Statements.Count);
    }

    /// <summary>Whether the statement certainly holds on the day. O(1).</summary>
    public bool Contains(StatementRow statement) => _certain.Contains(statement.Index);

    /// <summary>O(n) in statements, O(p) in passages and premises; a bit per statement is kept.</summary>
    /// <param name="without">The sources that do not exist.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RemainingCertainty Compute(
        FactGraph graph, RemainingStatements remaining, IEnumerable<SourceRow> without, int day, CancellationToken cancellationToken)
    {
        var certainty = new RemainingCertainty(graph, remaining, without, day);
        certainty.Find(cancellationToken);
        return certainty;
    }

    private void Find(CancellationToken cancellationToken)
    {
        var meter = new CancellationMeter(cancellationToken);
        var uses = new PremiseUses(_graph, ref meter);
        var open = new Stack<StatementRow>();
        for (var i = 0; i < _graph.Statements.Count; i++)
        {
            var statement = new StatementRow(i);
            meter.Spend(_graph.Evidence.OfStatement(statement).Count);
            if (!PremiseUses.HasPremises(_graph, statement) && IsCertainAnyway(statement) && IsCertainOfItself(statement))
            {
                open.Push(statement);
            }
        }

        while (open.TryPop(out var next))
        {
            if (Contains(next))
            {
                continue;
            }

            _certain.Add(next.Index);
            foreach (var conclusion in uses.Settle(next).Where(IsCertainAnyway))
            {
                meter.Spend(0);
                open.Push(conclusion);
            }
        }
    }

    private bool IsCertainAnyway(StatementRow statement) =>
        _remaining.Contains(statement) && _graph.Statements.InForceOn(statement, _day) == Certainty.Certainly;

    /// <summary>Whether a stated statement, which is certain with all sources, is so with those that remain.</summary>
    private bool IsCertainOfItself(StatementRow statement)
    {
        var predicate = _graph.Ontology.Predicates[_graph.Statements.Predicates[statement]];
        var written = _graph.Statements.WrittenTime(statement);
        if (predicate.Temporal != TemporalShape.State || written is { Since: not 0, Until: not 0 } || !LosesSources(statement))
        {
            return true;
        }

        var (first, last, isOnDay) = DaysOfSources(statement);
        var time = _graph.Statements.Times[statement];
        return (written.Since != 0, written.Until != 0) switch
        {
            (true, _) => _day <= Math.Max(last, time.SinceEarliest),
            (_, true) => Math.Min(first, time.UntilLatest) <= _day,
            _ when predicate.IsContinuous => first <= _day && _day <= last,
            _ => isOnDay,
        };
    }

    private bool LosesSources(StatementRow statement)
    {
        foreach (var passage in _graph.Evidence.OfStatement(statement))
        {
            if (_without.Contains(_graph.Evidence[passage].Source))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The last day that the earliest publication may have been, the first that the latest may have been, and whether one was on the day.
    /// </summary>
    private (int First, int Last, bool IsOnDay) DaysOfSources(StatementRow statement)
    {
        var (first, last, isOnDay) = (Day.Latest, Day.Earliest, false);
        foreach (var passage in _graph.Evidence.OfStatement(statement))
        {
            var row = _graph.Evidence[passage].Source;
            var source = _graph.Sources[row];
            if (source.Published != 0 && !_without.Contains(row))
            {
                first = Math.Min(first, source.PublishedLatest);
                last = Math.Max(last, source.PublishedEarliest);
                isOnDay |= source.PublishedEarliest == _day && source.PublishedLatest == _day;
            }
        }

        return (first, last, isOnDay);
    }
}
