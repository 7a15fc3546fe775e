using FsCheck.Fluent;
using KnowledgeGraph.Withdrawal;

namespace KnowledgeGraph.Tests.Withdrawal;

/// <summary>What follows if sources are withdrawn.</summary>
public sealed class SourceWithdrawalTests
{
    private const int Sources = 4;

    [Fact]
    public void Statement_OfTheWithdrawnSourceAlone_Falls() =>
        Describe([], [[0], [0, 1], []], [[1]], 0).ShouldBe("fallen 0; lost; weaker 1:2>1; fewer; retellings");

    [Fact]
    public void Conclusion_WithAnotherDerivation_Remains() =>
        Describe([], [[0], [1]], [[0], [1]], 0).ShouldBe("fallen 0; lost; weaker; fewer 2>1; retellings");

    [Fact]
    public void Conclusion_WithoutADerivation_IsLost() =>
        Describe([], [[0], [1]], [[0, 1]], 0).ShouldBe("fallen 0; lost conclusion; weaker; fewer; retellings");

    [Fact]
    public void Retelling_OfTheWithdrawnSource_StillCounts_AndIsNamed() =>
        Describe([(1, 0)], [[0, 1]], [[0]], 0).ShouldBe("fallen; lost; weaker; fewer; retellings source-b");

    [Fact]
    public void Conflict_OfWhichOneSideFalls_Disappears()
    {
        using var graph = Images.Open(ModelRailway.Facts);
        var conflict = graph.Conflicts[0];
        var side = conflict.Statements[0];

        var withdrawal = SourceWithdrawal.Of(graph, side.Evidence.Select(static passage => passage.Source));

        withdrawal.Fallen.ShouldContain(side);
        withdrawal.SettledConflicts.ShouldContain(conflict);
    }

    [Fact]
    public void Withdrawal_OfAnySources_IsWhatASetWithoutThemHas()
    {
        var number = Gen.Choose(0, Sources - 1);
        var some = number.ListOf().Select(static list => list.Take(3).Distinct().ToArray());
        var cases =
            from links in Gen.Zip(number, number).ListOf()
            from cited in some.ArrayOf(5)
            from premises in Gen.Choose(0, 4).NonEmptyListOf().Select(static list => list.Take(2).ToArray()).NonEmptyListOf()
            from first in number
            from others in some
            select (
                Links: links.Where(static link => link.Item1 < link.Item2).Select(static link => (link.Item1, link.Item2)).Distinct().ToArray(),
                Cited: cited,
                Premises: premises.Take(3).ToArray(),
                Without: others.Append(first).Distinct().ToArray());
        Prop.ForAll(cases.ToArbitrary(), item =>
            Describe(item.Links, item.Cited, item.Premises, item.Without).ShouldBe(Naive(item.Links, item.Cited, item.Premises, item.Without)))
            .ShouldHold();
    }

    [Fact]
    public void NoSource_OrOneOfAnotherGraph_IsRefused()
    {
        using var graph = Testimony.Open(2, [], [0]);
        using var other = Testimony.Open(2, [], [0]);

        Should.Throw<ArgumentException>(() => SourceWithdrawal.Of(graph, []));
        Should.Throw<ArgumentException>(() => SourceWithdrawal.Of(graph, other.Sources));
    }

    private static string Describe((int, int)[] links, int[][] cited, int[][] premises, params int[] without)
    {
        using var graph = Testimony.OpenWithConclusion(Sources, links, cited, premises);

        var withdrawal = SourceWithdrawal.Of(graph, without.Select(source => graph.Source(new SourceRow(source))));

        withdrawal.Remaining.ShouldBe(graph.Statements.Count - withdrawal.Fallen.Length - withdrawal.LostConclusions.Length);
        return Text(
            withdrawal.Fallen.Select(NumberOf),
            withdrawal.LostConclusions.Length > 0,
            withdrawal.Weakened.Select(static item => $"{NumberOf(item.Statement)}:{item.OriginsBefore}>{item.OriginsAfter}"),
            withdrawal.WeakenedConclusions.Select(static item => $"{item.DerivationsBefore}>{item.DerivationsAfter}"),
            withdrawal.Retellings.Select(static source => source.Id));
    }

    /// <summary>By a graph in which the sources are cited nowhere.</summary>
    private static string Naive((int, int)[] links, int[][] cited, int[][] premises, int[] without)
    {
        var left = cited.Select(sources => sources.Except(without).ToArray()).ToArray();
        var isFallen = cited.Select((sources, i) => sources.Length > 0 && left[i].Length == 0).ToArray();
        using var before = Testimony.Open(Sources, links, cited);
        using var after = Testimony.Open(Sources, links, left);
        var numbers = Enumerable.Range(0, cited.Length).ToArray();
        var remaining = premises.Count(way => !way.Any(premise => isFallen[premise]));
        return Text(
            numbers.Where(i => isFallen[i]).Select(static i => $"{i}"),
            remaining == 0,
            numbers.Where(i => !isFallen[i])
                .Select(i => (Number: i, Before: Origins(before, i), After: Origins(after, i)))
                .Where(static item => item.After < item.Before)
                .Select(static item => $"{item.Number}:{item.Before}>{item.After}"),
            remaining > 0 && remaining < premises.Length ? [$"{premises.Length}>{remaining}"] : [],
            Enumerable.Range(0, Sources).Select(source => before.Source(new SourceRow(source)))
                .Where(source => !without.Contains(source.Row.Index) && source.Origins.All(origin => without.Contains(origin.Row.Index)))
                .Select(static source => source.Id));
    }

    private static int Origins(FactGraph graph, int number) => Testimony.Statement(graph, number).IndependentOrigins.Count;

    private static string NumberOf(Statement statement) => $"{Convert.ToInt32(statement.Id[3..], 16)}";

    private static string Text(
        IEnumerable<string> fallen, bool isLost, IEnumerable<string> weaker, IEnumerable<string> fewer, IEnumerable<string> retellings) =>
        string.Join("; ", new[]
        {
            string.Join(' ', fallen.Prepend("fallen")),
            isLost ? "lost conclusion" : "lost",
            string.Join(' ', weaker.Prepend("weaker")),
            string.Join(' ', fewer.Prepend("fewer")),
            string.Join(' ', retellings.Prepend("retellings")),
        });
}
