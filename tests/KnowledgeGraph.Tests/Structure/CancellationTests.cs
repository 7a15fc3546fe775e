using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Structure;

/// <summary>
/// Work that can be long looks at its token once for every so many nodes and edges. What is counted is looks: 65,536 steps, of a few
/// nanoseconds each, are far from the 50 ms after which nothing may go on.
/// </summary>
public sealed class CancellationTests
{
    private const int Stations = 2_000;
    private const int FewStations = 500;

    private static readonly FactGraph Graph = Network.Open(Stations, Network.PowerLawEdges(Stations, 60, seed: 5));

    [Theory]
    [InlineData(CentralityMeasure.PageRank, Stations, 40)]
    [InlineData(CentralityMeasure.Closeness, FewStations, 2 * FewStations)]
    [InlineData(CentralityMeasure.Betweenness, FewStations, 4 * FewStations)]
    public void Ranking_ByAnythingLong_LooksOncePerPortionOfWork(CentralityMeasure by, int stations, long leastVisits)
    {
        using var graph = Network.Open(stations, Network.PowerLawEdges(stations, 60, seed: 5));
        var structure = Network.Structure(graph, Direction.Any);
        var portions = Portions(leastVisits * structure.EdgeCount);

        portions.ShouldBeGreaterThan(1);
        Looks(() => NodeRanking.Compute(structure, by)).ShouldBeGreaterThanOrEqualTo(portions);
    }

    [Fact]
    public void Projection_OfManyEdges_LooksOncePerPortionOfWork() =>
        Looks(() => SimpleGraph.Project(Filter())).ShouldBeGreaterThanOrEqualTo(Portions(2L * Graph.Adjacency(Direction.Out).Count));

    [Fact]
    public void Communities_OfManyEdges_LookOncePerPortionOfWork()
    {
        var structure = SimpleGraph.Project(Filter());

        Looks(() => CommunityPartition.Compute(structure)).ShouldBeGreaterThanOrEqualTo(Portions(6L * structure.EdgeCount));
    }

    [Fact]
    public void Components_OfManyEdges_LookOncePerPortionOfWork()
    {
        var structure = SimpleGraph.Project(Filter());

        Looks(() => ConnectedComponents.Find(structure)).ShouldBeGreaterThanOrEqualTo(Portions(2L * structure.EdgeCount));
    }

    [Fact]
    public void Order_OfManyScores_LooksOncePerPortionOfWork() =>
        Looks(() => DescendingOrder.Of(new double[1 << 18], CancellationToken.None)).ShouldBeGreaterThanOrEqualTo(Portions(18L << 18));

    [Fact]
    public void Paths_OneByOne_LookAtLeastOnceEach() =>
        Looks(() => ShortestSimplePaths.Find(Graph.Entity(new EntityRow(0)), Graph.Entity(new EntityRow(Stations - 1)), Filter(), 200).Count
            .ShouldBe(200))
            .ShouldBeGreaterThanOrEqualTo(200);

    [Fact]
    public void Everything_AfterACancellation_EndsAtItsNextLook()
    {
        var cancelled = new CancellationToken(canceled: true);
        var structure = SimpleGraph.Project(Filter());
        var (from, to) = (Graph.Entity(new EntityRow(0)), Graph.Entity(new EntityRow(Stations - 1)));
        Action[] works =
        [
            () => SimpleGraph.Project(Filter(), cancelled),
            () => NodeRanking.Compute(structure, CentralityMeasure.Degree, cancelled),
            () => NodeRanking.Compute(structure, CentralityMeasure.PageRank, cancelled),
            () => NodeRanking.Compute(structure, CentralityMeasure.Closeness, cancelled),
            () => NodeRanking.Compute(structure, CentralityMeasure.Betweenness, cancelled),
            () => ConnectedComponents.Find(structure, cancelled),
            () => CommunityPartition.Compute(structure, cancelled),
            () => NeighbourSimilarity.MostSimilar(structure, 0, SimilarityMeasure.Jaccard, 10, cancelled),
            () => ShortestPath.Find(from, to, Filter(), cancelled),
            () => ShortestPath.Find(from, to, Filter(), PathWeighting.Credibility, cancelled),
            () => ShortestSimplePaths.Find(from, to, Filter(), 10, cancelled),
            () => AllShortestPaths.Find(from, to, Filter(), 10, cancelled),
            () => Neighbourhood.Find(from, Filter(), 2, 1_000, cancellationToken: cancelled),
            () => Connection.Find([from, to], Filter(), 10, cancelled),
            () => Graph.Structure.StatementCosts(cancelled),
        ];
        foreach (var work in works)
        {
            Looks(() => Should.Throw<OperationCanceledException>(work)).ShouldBeLessThanOrEqualTo(1);
        }
    }

    private static int Portions(long work) => (int)(work / (2 * CancellationMeter.WorkBetweenPolls));

    private static int Looks(Action work)
    {
        var before = CancellationMeter.PollsOnThisThread;
        work();
        return CancellationMeter.PollsOnThisThread - before;
    }

    private static EdgeFilter Filter() => EdgeFilter.Compile(Graph, new EdgeFilterOptions());
}
