using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public sealed class ShortestPathSetTests
{
    [Theory]
    [InlineData(1, 3, 3)]
    [InlineData(4, 2, 16)]
    [InlineData(10, 10, 10_000_000_000)]
    [InlineData(200, 3, long.MaxValue)]
    public void Count_OfPathsThroughStages_IsTheirProduct(int stages, int halts, long count)
    {
        using var graph = Ladder.OpenStages(stages, halts);
        var (from, to) = Ends(graph, stages);

        ShortestPathSet.Find(from, to, EdgeFilter.Compile(graph, new())).Count.ShouldBe(count);
    }

    [Fact]
    public void Paths_ByTheirNumbers_AreThoseOfTheList()
    {
        using var graph = Ladder.OpenStages(stages: 4, halts: 3);
        var (from, to) = Ends(graph, 4);
        var filter = EdgeFilter.Compile(graph, new());
        var set = ShortestPathSet.Find(from, to, filter);

        var paths = Enumerable.Range(0, (int)set.Count).Select(number => Text(set[number])).ToList();

        paths.ShouldBe(paths.Distinct().Order(StringComparer.Ordinal));
        paths.ShouldBe(AllShortestPaths.Find(from, to, filter, AllShortestPaths.MaxCount).Select(Text));
        Should.Throw<ArgumentOutOfRangeException>(() => set[set.Count]);
        Should.Throw<ArgumentOutOfRangeException>(() => set[-1]);
    }

    [Fact]
    public void Path_FarBeyondTheFirst_IsFoundWithoutThoseBefore()
    {
        using var graph = Ladder.OpenStages(stages: 200, halts: 3);
        var (from, to) = Ends(graph, 200);

        ShortestPathSet.Find(from, to, EdgeFilter.Compile(graph, new()))[long.MaxValue - 1].Length.ShouldBe(400);
    }

    [Fact]
    public void Ends_ThatAreOneOrApart_HaveOnePathOrNone()
    {
        using var graph = Ladder.OpenStages(stages: 1, halts: 2);
        var (from, to) = Ends(graph, 1);

        ShortestPathSet.Find(from, from, EdgeFilter.Compile(graph, new())).ShouldSatisfyAllConditions(
            set => set.Count.ShouldBe(1), set => set[0].Length.ShouldBe(0));
        ShortestPathSet.Find(to, from, EdgeFilter.Compile(graph, new() { Direction = Direction.Out })).Count.ShouldBe(0);
    }

    private static (Entity From, Entity To) Ends(FactGraph graph, int stages)
    {
        graph.TryFindEntity(Ladder.Hub(0), out var from).ShouldBeTrue();
        graph.TryFindEntity(Ladder.Hub(stages), out var to).ShouldBeTrue();
        return (from, to);
    }

    private static string Text(GraphPath path) => string.Join(' ', path.Nodes.ToArray().Select(node => node.Index.ToString("d4", System.Globalization.CultureInfo.InvariantCulture)));
}
