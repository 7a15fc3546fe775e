using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Tests.Disclosure;

/// <summary>The order of markings against the definition of a join, for lattices of sets.</summary>
public sealed class MarkingLatticeTests
{
    /// <summary>All sets of three things, in an order in which each comes after those that it includes.</summary>
    private static readonly MarkingLattice Sets = new(
    [
        .. Enumerable.Range(0, 8).OrderBy(int.PopCount).ThenBy(set => set).Select(set => new MarkingLevel($"s{set}", "A set.",
            [.. Enumerable.Range(0, 8).OrderBy(int.PopCount).ThenBy(other => other).Select((other, place) => (other, place))
                .Where(each => each.other != set && (each.other & set) == each.other && int.PopCount(each.other) == int.PopCount(set) - 1)
                .Select(each => each.place)])),
    ]);

    [Fact]
    public void Join_OfSets_IsTheirUnion()
    {
        for (var left = 0; left < 8; left++)
        {
            for (var right = 0; right < 8; right++)
            {
                var (first, second) = (Sets.Find($"s{left}")!.Value, Sets.Find($"s{right}")!.Value);

                Sets.Levels[Sets.Join(first, second)].Name.ShouldBe($"s{left | right}");
                Sets.IsAtMost(first, second).ShouldBe((left & right) == left);
            }
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("s3", 3)]
    [InlineData("s3,s1", 1)]
    [InlineData("s1,s2", 3)]
    [InlineData("s1,s2,s4,s7", 7)]
    [InlineData("s3,s6", 7)]
    [InlineData("s3,s6,s2", 2)]
    public void JoinOfLowest_OfAlternatives_IsWhatNoneIsMissingAt(string names, int expected) =>
        Sets.Levels[Sets.JoinOfLowest(names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => Sets.Find(name)!.Value))].Name
            .ShouldBe($"s{expected}");

    [Fact]
    public void Levels_OfTheTrafficLightProtocol_AreAChain() =>
        MarkingLattice.Tlp.Levels.Select((level, place) => (level.Name, MarkingLattice.Tlp.IsAtMost(0, place), MarkingLattice.Tlp.IsAtMost(place, 4)))
            .ShouldBe(
            [
                ("TLP:CLEAR", true, true), ("TLP:GREEN", true, true), ("TLP:AMBER", true, true), ("TLP:AMBER+STRICT", true, true), ("TLP:RED", true, true),
            ]);

    [Fact]
    public void Lattice_WithALevelAboveALaterOne_IsRefused() =>
        Should.Throw<ArgumentException>(() => new MarkingLattice([new MarkingLevel("a", "A.", [1]), new MarkingLevel("b", "B.", [])]));
}
