using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Timelines against the same worked out statement by statement, and reading by reading.</summary>
public sealed class TimelineAgreementTests
{
    private const int ManyCases = 100;

    // Without keys the order is that of time alone.
    private static Gen<Ordering<StatementSymbol>> Orders => Gen.OneOf(
        Gen.Constant(new Ordering<StatementSymbol>("order: []", static (_, _) => 0)),
        Ordering<StatementSymbol>.Of(
            Ordering<StatementSymbol>.Key<(int, int)>("start", statement => Ends(statement)!.Value.Start),
            Ordering<StatementSymbol>.Key<(int, int)>("end", statement => statement.Object is DateValue ? Ends(statement)!.Value.End : null),
            Ordering<StatementSymbol>.Key<bool>("shape", statement => statement.Object is not DateValue),
            Ordering<StatementSymbol>.TextKey("statement", statement => statement.Predicate)
                .Select(key => key with { Text = key.Text.Replace("statement:", "statement: { predicate:", StringComparison.Ordinal) + " }" })));

    [Fact]
    public void Timeline_OfAnythingInAnyWindow_IsWhatTouchesIt()
    {
        var cases =
            from set in RandomRailway.Sets
            from selection in Selection.Any
            from about in Gen.Elements("", "l0", "o1", "s2", "nobody")
            from related in Gen.Elements(true, false)
            from window in Gen.Choose(0, 6).Two()
            from isCertain in Gen.Elements(true, false)
            from condition in RowConditions.Statement(2)
            from order in Orders
            from size in Gen.Choose(1, 6)
            select (Set: set, Selection: selection with { IsCertain = isCertain }, About: about, IncludesRelated: related,
                From: Math.Min(window.Item1, window.Item2), To: Math.Max(window.Item1, window.Item2), IsCertain: isCertain, Where: condition, Order: order, PageSize: size);
        Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var facts = new Facts(item.Set, item.Selection);
            var expected = facts.Counting
                .Where(statement => Ends(statement) is { } ends && Touches(ends, item.From, item.To, item.IsCertain))
                .Where(statement => item.About.Length == 0 || HasPart(facts, statement, item.About, item.IncludesRelated))
                .Where(statement => item.Where.Holds(new StatementRow(facts, statement)))
                .Order(Comparer<StatementSymbol>.Create(item.Order.Compare))
                .ThenBy(statement => Ends(statement)!.Value.Start)
                .ThenBy(statement => Ends(statement)!.Value.End)
                .ThenBy(statement => statement.Id, StringComparer.Ordinal)
                .Select(statement => statement.Id);

            new PageReader(new ApiClient(item.Set)).Pages(
                $$"""
                timeline(
                  {{(item.About.Length == 0 ? "" : $"about: \"{item.About}\", ")}}includeRelated: {{(item.IncludesRelated ? "true" : "false")}},
                  from: "{{RandomRailway.Date(item.From)}}", to: "{{RandomRailway.Date(item.To)}}",
                  where: { statement: {{item.Where}} }, {{item.Order}}, {{item.Selection}}
                """,
                "node { statement { id } }",
                item.PageSize).ShouldBe(expected);
        }).ShouldHold(ManyCases);
    }

    [Fact]
    public void TimelineEntries_ShownAndLeftOut_AreAll()
    {
        var cases =
            from set in RandomRailway.Sets
            from selection in Selection.Any
            from about in Gen.Elements("", "l0", "o1", "s2", "nobody")
            from related in Gen.Elements(true, false)
            from window in Gen.Choose(0, 6).Two()
            from condition in RowConditions.Statement(2)
            select (Set: set, Selection: selection, About: about, IncludesRelated: related,
                From: Math.Min(window.Item1, window.Item2), To: Math.Max(window.Item1, window.Item2), Where: condition);
        Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var facts = new Facts(item.Set, item.Selection);
            var reasons = item.Set.Statements
                .Where(statement => Ends(statement) is { } ends && Touches(ends, item.From, item.To, isCertain: false))
                .Where(statement => item.Where.Holds(new StatementRow(facts, statement)))
                .Select(statement => (Own: OwnReason(statement), Ways: WaysTo(item.Set, statement, item.About, item.IncludesRelated)))
                .Where(entry => entry.Ways.Count > 0)
                .Select(entry => entry.Own ?? FirstReason([.. entry.Ways.Select(way => way is null ? null : item.Selection.ReasonAgainst(way, item.Set))]))
                .ToList();

            new ApiClient(item.Set).Read(
                $$"""
                {
                  timeline(
                    {{(item.About.Length == 0 ? "" : $"about: \"{item.About}\", ")}}includeRelated: {{(item.IncludesRelated ? "true" : "false")}},
                    from: "{{RandomRailway.Date(item.From)}}", to: "{{RandomRailway.Date(item.To)}}",
                    where: { statement: {{item.Where}} }, {{item.Selection}}
                  ) { totalCount {{LeftOutCounts.Field}} }
                }
                """).ShouldBe($"{{\"totalCount\":{LeftOutCounts.Text(reasons.Count(reason => reason is null))},{LeftOutCounts.Of(reasons)}}}");

            // The view asks of the window what it asks of its day.
            LeftOutReason? OwnReason(StatementSymbol statement)
            {
                var reason = item.Selection.ReasonAgainst(statement, item.Set);
                var isTooVague = item.Selection.IsCertain && !Touches(Ends(statement)!.Value, item.From, item.To, isCertain: true);
                return isTooVague && reason is not (LeftOutReason.Modality or LeftOutReason.Rank) ? LeftOutReason.Time : reason;
            }
        }).ShouldHold(ManyCases);
    }

    /// <summary>The relations through which an entry belongs to a timeline, whatever the view; null for one that needs none.</summary>
    private static List<StatementSymbol?> WaysTo(FactSet set, StatementSymbol statement, string about, bool includesRelated)
    {
        if (about.Length == 0 || statement.Subject == about || (statement.Object is EntityValue target && target.Id == about))
        {
            return [null];
        }

        return includesRelated && statement.Object is DateValue
            ? [.. set.Statements.Where(relation => relation.Object is EntityValue other
                && ((relation.Subject == about && other.Id == statement.Subject) || (other.Id == about && relation.Subject == statement.Subject)))]
            : [];
    }

    private static LeftOutReason? FirstReason(LeftOutReason?[] ways) => ways.Contains(null) ? null : ways.Min();

    // Both ends as the days that are possible; null where nothing is written. No end is written in these sets.
    private static ((int, int) Start, (int, int) End)? Ends(StatementSymbol statement)
    {
        if (statement.Object is DateValue { Time: var date })
        {
            return ((date.EarliestDay, date.LatestDay), (date.EarliestDay, date.LatestDay));
        }

        return statement.Time.Since is null
            ? null
            : ((statement.Time.SinceEarliest, statement.Time.SinceLatest), (statement.Time.SinceEarliest, Day.Latest));
    }

    private static bool Touches(((int Earliest, int Latest) Start, (int Earliest, int Latest) End) ends, int from, int to, bool isCertain)
    {
        var first = RandomRailway.FirstDay + from;
        var last = RandomRailway.FirstDay + to;
        return isCertain
            ? ends.Start.Latest <= last && ends.End.Earliest >= first
            : ends.Start.Earliest <= last && ends.End.Latest >= first;
    }

    private static bool HasPart(Facts facts, StatementSymbol statement, string about, bool includesRelated)
    {
        if (statement.Subject == about || statement.Object is EntityValue target && target.Id == about)
        {
            return true;
        }

        return includesRelated && statement.Object is DateValue && facts.Counting.Any(relation => relation.Object is EntityValue other
            && ((relation.Subject == about && other.Id == statement.Subject) || (other.Id == about && relation.Subject == statement.Subject)));
    }
}
