using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Searches for several paths, by steps and by credibility, against every path there is, on any small graph under any filter.</summary>
public sealed class NaivePathAgreementTests
{
    /// <summary>Of eight stations that are nearly all joined there are up to 1,957 paths, more than may be asked for.</summary>
    private const int Enough = ShortestSimplePaths.MaxCount;

    private const int ManyCases = 500;

    private static readonly Arbitrary<(FactSet Set, TraversalQuestion Question)> Cases =
        RandomGraph.Sets.Zip(RandomGraph.Questions, (set, question) => (set, question)).ToArbitrary();

    [Fact]
    public void ShortestPath_BySteps_HasAsFewDerivedStepsAsCanBe() => CheckAll((graph, naive, from, to, filter) =>
    {
        var path = ShortestPath.Find(from, to, filter);
        var best = naive.All.Select(nodes => (nodes.Length - 1, naive.DerivedSteps(nodes))).DefaultIfEmpty((-1, 0)).Min();

        (path?.Length ?? -1, path?.DerivedSteps ?? 0).ShouldBe(best);
    });

    [Fact]
    public void ShortestSimplePaths_BySteps_AreAllPathsByLength() => CheckAll((graph, naive, from, to, filter) =>
    {
        var paths = ShortestSimplePaths.Find(from, to, filter, Enough);

        ShouldBeAmong(naive, paths);
        paths.Select(path => (path.Length, path.DerivedSteps)).ShouldBe(
            naive.All.Select(nodes => (nodes.Length - 1, naive.DerivedSteps(nodes))).Order().Take(Enough));
        ShortestSimplePaths.Find(from, to, filter, 3).Select(path => path.ToString()).ShouldBe(Texts(paths).Take(3));
    });

    [Fact]
    public void ShortestSimplePaths_ByCredibility_AreAllPathsByCost() => CheckAll((graph, naive, from, to, filter) =>
    {
        var paths = ShortestSimplePaths.Find(from, to, filter, Enough, PathWeighting.Credibility);

        ShouldBeAmong(naive, paths);
        paths.Select(path => path.Cost!.Value).ShouldBe(naive.All.Select(naive.Cost).Order().Take(Enough));
    });

    [Fact]
    public void ShortestPath_ByCredibility_CostsAsLittleAsCanBe() => CheckAll((graph, naive, from, to, filter) =>
    {
        var path = ShortestPath.Find(from, to, filter, PathWeighting.Credibility);

        (path?.Cost).ShouldBe(naive.All.Select(nodes => (long?)naive.Cost(nodes)).Min());
        if (path is not null)
        {
            naive.Cost([.. path.Nodes.ToArray().Select(node => graph.Entity(node).Id)]).ShouldBe(path.Cost!.Value);
        }
    });

    [Fact]
    public void AllShortestPaths_BySteps_AreThoseOfTheShortestLength() => CheckAll((graph, naive, from, to, filter) =>
    {
        var shortest = naive.All.Select(nodes => nodes.Length).DefaultIfEmpty().Min();

        Texts(AllShortestPaths.Find(from, to, filter, Enough)).ShouldBe(
            Texts(naive.All.Where(nodes => nodes.Length == shortest)).Order(StringComparer.Ordinal));

        var counted = ShortestPathSet.Find(from, to, filter);
        counted.Count.ShouldBe(naive.All.Count(nodes => nodes.Length == shortest));
        counted.Length.ShouldBe(Math.Max(shortest - 1, 0));
    });

    [Fact]
    public void AllShortestPaths_ByCredibility_AreThoseOfTheLowestCost() => CheckAll((graph, naive, from, to, filter) =>
    {
        var cheapest = naive.All.Select(naive.Cost).DefaultIfEmpty().Min();

        Texts(AllShortestPaths.Find(from, to, filter, Enough, PathWeighting.Credibility)).Order().ShouldBe(
            Texts(naive.All.Where(nodes => naive.Cost(nodes) == cheapest)).Order());
    });

    private static void CheckAll(Action<FactGraph, NaivePaths, Entity, Entity, EdgeFilter> check) => Prop.ForAll(Cases, item =>
    {
        using var graph = Images.Open(item.Set);
        var (from, to) = (graph.Entity(new EntityRow(item.Question.From)), graph.Entity(new EntityRow(item.Question.To)));
        check(graph, new NaivePaths(item.Set, item.Question), from, to, item.Question.Compile(graph));
    }).ShouldHold(ManyCases);

    /// <summary>With as many as there are, they are all of them.</summary>
    private static void ShouldBeAmong(NaivePaths naive, IReadOnlyList<GraphPath> paths)
    {
        Texts(paths).ShouldBeUnique();
        Texts(paths).Except(Texts(naive.All)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Texts(IEnumerable<GraphPath> paths) => paths.Select(path => path.ToString());

    private static IEnumerable<string> Texts(IEnumerable<string[]> paths) => paths.Select(nodes => string.Join(" – ", nodes));
}
