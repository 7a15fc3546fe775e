using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

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
