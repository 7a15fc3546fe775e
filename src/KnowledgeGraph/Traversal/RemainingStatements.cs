using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The statements that remain if some sources did not exist, and the day by which each is known. A stated one remains if it has other
/// evidence, or had none; a derived one if all premises of one of its derivations remain.
/// </summary>
/// <remarks>
/// The least fixed point, so that derivations which rest on one another in a cycle keep nothing. Statements are settled in the order of
/// their days, as in Dijkstra's algorithm: a derivation counts from the day its last premise is settled, and no later one can make it
/// earlier. O(n log n) in statements, O(p) in passages and premises; 4 bytes per statement and a bit are kept.
/// </remarks>
internal sealed class RemainingStatements
{
    private readonly BitSet _remaining;
    private readonly int[] _knownDays;
    private readonly RecentComputations<int, RemainingCertainty> _certainties;

    private RemainingStatements(FactGraph graph, IReadOnlyCollection<SourceRow> without)
    {
        _remaining = new BitSet(graph.Statements.Count);
        _knownDays = new int[graph.Statements.Count];
        Array.Fill(_knownDays, Day.Latest);
        _certainties = new((day, cancellationToken) => RemainingCertainty.Compute(graph, this, without, day, cancellationToken));
    }

    /// <summary>Whether the statement remains. O(1).</summary>
    public bool Contains(StatementRow statement) => _remaining.Contains(statement.Index);

    /// <summary>The day by which the statement is known; <see cref="Day.Latest"/> if never. O(1).</summary>
    public int KnownDay(StatementRow statement) => _knownDays[statement.Index];

    /// <summary>Those that certainly hold on a day; computed on demand.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RemainingCertainty CertainOn(int day, CancellationToken cancellationToken) => _certainties.Get(day, cancellationToken);

    /// <param name="without">The sources that do not exist.</param>
    /// <param name="undatedSources">Whether what comes from a source without a date, or from no source, has always been known.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RemainingStatements Compute(
        FactGraph graph, IReadOnlyCollection<SourceRow> without, bool undatedSources, CancellationToken cancellationToken)
    {
        var meter = new CancellationMeter(cancellationToken);
        var remaining = new RemainingStatements(graph, without);
        var days = DaysOfSources(graph, without, undatedSources);
        var uses = new PremiseUses(graph, ref meter);
        foreach (var (statement, day) in Stated(graph, days, undatedSources, ref meter).OrderBy(stated => stated.Day))
        {
            remaining.Settle(statement, day, uses, ref meter);
        }

        return remaining;
    }

    /// <summary>By source, the day by which it was published; null for one that does not exist.</summary>
    private static int?[] DaysOfSources(FactGraph graph, IReadOnlyCollection<SourceRow> without, bool undatedSources)
    {
        var days = new int?[graph.Sources.Count];
        for (var i = 0; i < days.Length; i++)
        {
            var source = graph.Sources[new SourceRow(i)];
            days[i] = source.Published != 0 ? source.PublishedLatest : undatedSources ? Day.Earliest : Day.Latest;
        }

        foreach (var source in without)
        {
            days[source.Index] = null;
        }

        return days;
    }

    private static List<(StatementRow Statement, int Day)> Stated(
        FactGraph graph, int?[] days, bool undatedSources, ref CancellationMeter meter)
    {
        List<(StatementRow Statement, int Day)> stated = [];
        for (var i = 0; i < graph.Statements.Count; i++)
        {
            var statement = new StatementRow(i);
            var passages = graph.Evidence.OfStatement(statement);
            meter.Spend(passages.Count);
            if (PremiseUses.HasPremises(graph, statement))
            {
                continue;
            }

            int? known = passages.Count > 0 ? null : undatedSources ? Day.Earliest : Day.Latest;
            foreach (var passage in passages)
            {
                if (days[graph.Evidence[passage].Source.Index] is { } day)
                {
                    known = Math.Min(known ?? Day.Latest, day);
                }
            }

            if (known is { } first)
            {
                stated.Add((statement, first));
            }
        }

        return stated;
    }

    /// <summary>Settles a statement, and on the same day everything that follows from it and those settled before.</summary>
    private void Settle(StatementRow statement, int day, PremiseUses uses, ref CancellationMeter meter)
    {
        var open = new Stack<StatementRow>();
        open.Push(statement);
        while (open.TryPop(out var next))
        {
            if (Contains(next))
            {
                continue;
            }

            _remaining.Add(next.Index);
            _knownDays[next.Index] = day;
            foreach (var conclusion in uses.Settle(next))
            {
                meter.Spend(0);
                open.Push(conclusion);
            }
        }
    }
}
