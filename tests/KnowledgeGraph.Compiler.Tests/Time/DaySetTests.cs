using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Tests.Time;

/// <summary>Sets of small numbers, against <see cref="HashSet{T}"/>.</summary>
public sealed class DaySetTests
{
    private const int Days = 12;

    private static Gen<(DaySet Set, HashSet<int> Days)> Any => Gen.OneOf(
        Gen.Choose(0, Days).Two().Select(ends => (DaySet.Range(ends.Item1, ends.Item2), InRange(ends.Item1, ends.Item2))),
        Gen.Choose(0, Days).ListOf().Select(days => (DaySet.Of(days), days.ToHashSet())));

    [Fact]
    public void Intersect_AnyTwo_HasTheDaysOfBoth() => Prop.ForAll(Any.Two().ToArbitrary(), pair =>
    {
        var common = pair.Item1.Set.Intersect(pair.Item2.Set);
        var expected = pair.Item1.Days.Intersect(pair.Item2.Days).Order().ToArray();

        DaysOf(common).ShouldBe(expected);
        common.ShouldBe(DaySet.Of(expected));
        common.GetHashCode().ShouldBe(DaySet.Of(expected).GetHashCode());
        common.ShouldBe(pair.Item2.Set.Intersect(pair.Item1.Set));
    }).ShouldHold();

    [Fact]
    public void Covers_AnyTwo_IsInclusion() => Prop.ForAll(Any.Two().ToArbitrary(), pair =>
        pair.Item1.Set.Covers(pair.Item2.Set).ShouldBe(pair.Item1.Days.IsSupersetOf(pair.Item2.Days))).ShouldHold();

    [Fact]
    public void Pieces_OfAny_AreItsStretches() => Prop.ForAll(Any.ToArbitrary(), any =>
    {
        var pieces = any.Set.Pieces().ToArray();

        pieces.SelectMany(piece => Enumerable.Range(piece.First, piece.Last - piece.First + 1)).ShouldBe(any.Days.Order());
        pieces.Zip(pieces.Skip(1)).ShouldAllBe(pair => pair.First.Last + 1 < pair.Second.First);
        Enumerable.Range(0, Days + 1).Where(any.Set.Contains).ShouldBe(any.Days.Order());
        any.Set.IsEmpty.ShouldBe(any.Days.Count == 0);
    }).ShouldHold();

    private static HashSet<int> InRange(int first, int last) => [.. Enumerable.Range(0, Days + 1).Where(day => first <= day && day <= last)];

    private static IEnumerable<int> DaysOf(DaySet set) => Enumerable.Range(0, Days + 1).Where(set.Contains);
}
