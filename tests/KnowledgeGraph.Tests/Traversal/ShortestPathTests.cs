using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public sealed class ShortestPathTests : IDisposable
{
    private readonly FactGraph _railway = Images.Open(ModelRailway.Facts);

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Find_TwoEntities_IsTheChainOfStatementsBetweenThem()
    {
        var path = ShortestPath.Find(
            Entity("coast-railway"), Entity("market"), Filter(new() { Bases = [Basis.Explicit, Basis.Implied] })).ShouldNotBeNull();

        path.Length.ShouldBe(2);
        path.ToString().ShouldBe("coast-railway – coast-line – market");
        path.Step(0).Statement.Id.ShouldBe(ModelRailway.Operates);
        path.Step(0).IsForward.ShouldBeTrue();
        path.Step(1).Statement.Id.ShouldBe(ModelRailway.Serves);
    }

    [Fact]
    public void Find_WithoutTheDerivedShortcut_GoesRound()
    {
        var to = Entity("harbour");

        ShortestPath.Find(Entity("coast-railway"), to, Filter())!.Length.ShouldBe(1);
        ShortestPath.Find(Entity("coast-railway"), to, Filter(new() { Bases = [Basis.Explicit, Basis.Implied] }))!.Length.ShouldBe(2);
    }

    [Fact]
    public void Find_FromAnEntityToItself_HasNoStep()
    {
        var path = ShortestPath.Find(Entity("market"), Entity("market"), Filter()).ShouldNotBeNull();

        path.Length.ShouldBe(0);
        path.Nodes.ToArray().ShouldBe([Entity("market").Row]);
    }

    [Fact]
    public void Find_NoWay_IsNull() => ShortestPath.Find(Entity("summit"), Entity("market"), Filter()).ShouldBeNull();

    [Fact]
    public void Find_AgainstTheDirectionAskedFor_IsNull()
    {
        var outwards = Filter(new() { Direction = Direction.Out });
        var inwards = Filter(new() { Direction = Direction.In });

        ShortestPath.Find(Entity("coast-line"), Entity("coast-railway"), outwards).ShouldBeNull();
        ShortestPath.Find(Entity("coast-line"), Entity("coast-railway"), inwards)!.Step(0).IsForward.ShouldBeFalse();
    }

    [Fact]
    public void Find_AnEndToAvoid_IsNull() =>
        ShortestPath.Find(Entity("market"), Entity("harbour"), Filter(new() { Avoid = [Entity("market")] })).ShouldBeNull();

    [Theory]
    [InlineData(-25568, null)]
    [InlineData(-25567, 2)]
    [InlineData(-6941, 2)]
    [InlineData(-6940, null)]
    public void Find_AsOfADay_TakesStatementsThatMayBeInForce(int day, int? length)
    {
        var onlyServes = new EdgeFilterOptions
        {
            Predicates = [_railway.Ontology.FindPredicate("serves")!],
            AsOf = day,
        };

        (ShortestPath.Find(Entity("harbour"), Entity("market"), Filter(onlyServes))?.Length).ShouldBe(length);
    }

    [Fact]
    public void Find_Repeated_GivesTheSamePath()
    {
        var filter = Filter();
        var first = ShortestPath.Find(Entity("coast-railway"), Entity("market"), filter)!.Statements.ToArray();
        for (var i = 0; i < 10; i++)
        {
            ShortestPath.Find(Entity("coast-railway"), Entity("market"), filter)!.Statements.ToArray().ShouldBe(first);
        }
    }

    [Fact]
    public void Find_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            ShortestPath.Find(Entity("coast-railway"), Entity("market"), Filter(), cancelled.Token));
    }

    [Fact]
    public void Find_EntitiesOfAnotherGraph_Throws()
    {
        using var other = Images.Open(ModelRailway.Facts);

        Should.Throw<ArgumentException>(() => ShortestPath.Find(other.Entity(new EntityRow(0)), Entity("market"), Filter()));
    }

    [Fact]
    public void Find_FromBothEnds_LooksAtFarFewerEdgesThanThereAre()
    {
        using var network = Ladder.Open(hubs: 100, haltsPerHub: 50);
        network.TryFindEntity(Ladder.Hub(40), out var from).ShouldBeTrue();
        network.TryFindEntity(Ladder.Hub(44), out var to).ShouldBeTrue();

        var path = ShortestPath.Find(from, to, EdgeFilter.Compile(network, new()), out var scannedEdges);

        path!.Length.ShouldBe(4);
        network.Adjacency(Direction.Out).Count.ShouldBe(5_099);
        scannedEdges.ShouldBeLessThan(500);
    }

    [Fact]
    public void Find_AfterTheFirst_AllocatesThePathOnly()
    {
        using var network = Ladder.Open(hubs: 200, haltsPerHub: 20);
        network.TryFindEntity(Ladder.Hub(0), out var from).ShouldBeTrue();
        network.TryFindEntity(Ladder.Hub(199), out var to).ShouldBeTrue();
        var filter = EdgeFilter.Compile(network, new());
        var without = EdgeFilter.Compile(network, new() { MaxLength = 198 });
        ShortestPath.Find(from, to, filter)!.Length.ShouldBe(199);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ShortestPath.Find(from, to, filter);
        var withPath = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        ShortestPath.Find(from, to, without);
        var withoutPath = GC.GetAllocatedBytesForCurrentThread() - before;

        withPath.ShouldBeLessThan(2_000);
        withoutPath.ShouldBe(0);
    }

    [Fact]
    public async Task Find_ByManyThreadsAtOnce_IsRightForEach()
    {
        using var network = Ladder.Open(hubs: 50, haltsPerHub: 5);
        var filter = EdgeFilter.Compile(network, new());
        var lengths = await Task.WhenAll(Enumerable.Range(0, 40).Select(hub => Task.Run(() =>
        {
            network.TryFindEntity(Ladder.Hub(hub), out var from);
            network.TryFindEntity(Ladder.Hub(49), out var to);
            return ShortestPath.Find(from, to, filter)!.Length;
        })));

        lengths.ShouldBe(Enumerable.Range(0, 40).Select(hub => 49 - hub));
    }

    private EdgeFilter Filter(EdgeFilterOptions? options = null) => EdgeFilter.Compile(_railway, options ?? new());

    private Entity Entity(string id)
    {
        _railway.TryFindEntity(id, out var entity).ShouldBeTrue();
        return entity;
    }
}
