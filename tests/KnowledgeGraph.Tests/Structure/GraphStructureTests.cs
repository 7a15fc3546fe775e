using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Structure;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Structure;

public sealed class GraphStructureTests : IDisposable
{
    private readonly FactGraph _graph = Network.Open(40, Network.PowerLawEdges(40, 2, seed: 3));

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData(CentralityMeasure.Degree)]
    [InlineData(CentralityMeasure.PageRank)]
    [InlineData(CentralityMeasure.Betweenness)]
    [InlineData(CentralityMeasure.Closeness)]
    public void Ranking_WithNothingLeftOut_IsComputedOnce(CentralityMeasure by)
    {
        var ranking = _graph.Structure.Ranking(by, Filter());

        _graph.Structure.Ranking(by, Filter(new() { MaxLength = 3, Modalities = [Modality.Reported, Modality.Asserted] })).ShouldBeSameAs(ranking);
        ranking.Order.ToArray().ShouldBe(ranking.Scores.Ranked());
        ranking.Scores.Values.ToArray().ShouldBe(NodeRanking.Compute(SimpleGraph.Project(Filter()), by).Scores.Values.ToArray());
    }

    [Fact]
    public void Ranking_WithAFilter_IsKeptForTheFiltersThatWereUsedLast()
    {
        var outwards = Filter(new() { Direction = Direction.Out, Ranks = [Rank.Normal, Rank.Preferred] });
        var ranking = _graph.Structure.Ranking(CentralityMeasure.Degree, outwards);

        ranking.Scores.Structure.IsDirected.ShouldBeTrue();
        _graph.Structure.Ranking(CentralityMeasure.Degree, Filter(new() { Direction = Direction.Out, Ranks = [Rank.Preferred, Rank.Normal] })).ShouldBeSameAs(ranking);
        _graph.Structure.Ranking(CentralityMeasure.Degree, Filter(new() { Direction = Direction.In })).ShouldNotBeSameAs(ranking);
        for (var credibility = 1; credibility <= 4; credibility++)
        {
            _graph.Structure.Ranking(CentralityMeasure.Degree, Filter(new() { MinCredibility = credibility })).ShouldNotBeSameAs(ranking);
        }

        _graph.Structure.Ranking(CentralityMeasure.Degree, outwards).ShouldNotBeSameAs(ranking);
    }

    [Fact]
    public void Key_DiffersWithEveryOptionThatChangesWhatIsAllowed()
    {
        EdgeFilterOptions[] options =
        [
            new(),
            new() { Predicates = [_graph.Ontology.Predicates[0]] },
            new() { Exclude = [_graph.Ontology.Predicates[0]] },
            new() { Kinds = [_graph.Ontology.Kinds[0]] },
            new() { Direction = Direction.Out },
            new() { AsOf = 1 },
            new() { KnownAsOf = 1 },
            new() { KnownAsOf = 1, UndatedSources = true },
            new() { AsOf = 1, Certainty = Certainty.Certainly },
            new() { Modalities = [Modality.Asserted] },
            new() { Bases = [Basis.Explicit] },
            new() { Ranks = [Rank.Normal] },
            new() { MinCredibility = 1 },
            new() { IncludeUnrated = false },
            new() { Avoid = [_graph.Entity(new EntityRow(0))] },
            new() { Avoid = [_graph.Entity(new EntityRow(1))] },
        ];

        options.Select(option => Filter(option).Key).Distinct().Count().ShouldBe(options.Length);
        Filter(new() { MaxLength = 3 }).Key.ShouldBe(Filter().Key);
    }

    [Fact]
    public async Task Background_ComputesOnce_AndWhatItHasIsWhatOthersGet()
    {
        var begun = _graph.Structure.BeginRanking(CentralityMeasure.Betweenness);

        _graph.Structure.BeginRanking(CentralityMeasure.Betweenness).ShouldBeSameAs(begun);
        _graph.Structure.Ranking(CentralityMeasure.Betweenness, Filter()).ShouldBeSameAs(await begun);
        (await _graph.Structure.BeginComponents()).ShouldBeSameAs(_graph.Structure.Components(Filter()));
        (await _graph.Structure.BeginCommunities()).ShouldBeSameAs(_graph.Structure.Communities(Filter()));
        (await _graph.Structure.BeginProjection()).ShouldBeSameAs(_graph.Structure.Projection(Filter()));
    }

    [Fact]
    public async Task Background_OfADisposedGraph_HasEnded()
    {
        var graph = Network.Open(3_000, Network.PowerLawEdges(3_000, 5, seed: 3));
        graph.Structure.UsesOneThread = true;
        var begun = graph.Structure.BeginRanking(CentralityMeasure.Betweenness);
        graph.Dispose();

        begun.IsCompleted.ShouldBeTrue();
        await begun.ContinueWith(static _ => { }, TaskScheduler.Default);
    }

    [Fact]
    public async Task Background_ThatWasCancelled_BeginsAnewWhenAsked()
    {
        using var work = new BackgroundWork("test");
        using var isRunning = new ManualResetEventSlim();
        var shared = new SharedComputation<object>(cancellation =>
        {
            if (!isRunning.IsSet)
            {
                isRunning.Set();
                cancellation.WaitHandle.WaitOne();
            }

            cancellation.ThrowIfCancellationRequested();
            return "done";
        });
        var first = shared.Begin(work);
        isRunning.Wait();
        work.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(() => first);
        (await shared.Begin(work)).ShouldBe("done");
    }

    [Fact]
    public async Task Background_ThatFails_TellsWhyAndIsTriedAgain()
    {
        using var work = new BackgroundWork("test");
        var runs = 0;
        var shared = new SharedComputation<object>(_ => ++runs == 1 ? throw new InvalidOperationException("no") : "done");

        (await Should.ThrowAsync<InvalidOperationException>(() => shared.Begin(work))).Message.ShouldBe("no");
        (await shared.Begin(work)).ShouldBe("done");
    }

    [Fact]
    public void Everything_WithNothingLeftOut_SharesOneProjection()
    {
        var projection = _graph.Structure.Projection(Filter());

        _graph.Structure.Components(Filter()).Structure.ShouldBeSameAs(projection);
        _graph.Structure.Communities(Filter()).Groups.Structure.ShouldBeSameAs(projection);
        _graph.Structure.Communities(Filter()).ShouldBeSameAs(_graph.Structure.Communities(Filter()));
        _graph.Structure.Ranking(CentralityMeasure.Degree, Filter()).Scores.Structure.ShouldBeSameAs(projection);
    }

    [Fact]
    public void Structure_OfADisposedGraph_IsGone()
    {
        var graph = Network.Open(2, [(0, 1)]);
        graph.Dispose();

        Should.Throw<ObjectDisposedException>(() => graph.Structure);
    }

    [Fact]
    public async Task Computation_AskedForByManyAtOnce_RunsOnce()
    {
        var runs = 0;
        var shared = new SharedComputation<object>(_ =>
        {
            Interlocked.Increment(ref runs);
            Thread.Yield();
            return new object();
        });
        using var start = new Barrier(8);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return shared.Get(CancellationToken.None);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        runs.ShouldBe(1);
        answers.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Computation_WhoseFirstAskerGivesUp_IsTakenOverByTheNext()
    {
        using var giveUp = new CancellationTokenSource();
        using var isRunning = new ManualResetEventSlim();
        var shared = new SharedComputation<object>(cancellation =>
        {
            if (cancellation.CanBeCanceled)
            {
                isRunning.Set();
                cancellation.WaitHandle.WaitOne();
                cancellation.ThrowIfCancellationRequested();
            }

            return "done";
        });
        var first = Task.Run(() => shared.Get(giveUp.Token));
        isRunning.Wait();
        var second = Task.Run(() => shared.Get(CancellationToken.None));
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => first);
        (await second).ShouldBe("done");
    }

    [Fact]
    public async Task Computation_WaitedForInVain_CanBeLeft()
    {
        using var leave = new CancellationTokenSource();
        using var isRunning = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var shared = new SharedComputation<object>(_ =>
        {
            isRunning.Set();
            mayEnd.Wait(CancellationToken.None);
            return "done";
        });
        var first = Task.Run(() => shared.Get(CancellationToken.None));
        isRunning.Wait();
        var second = Task.Run(() => shared.Get(leave.Token));
        await leave.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        mayEnd.Set();
        (await first).ShouldBe("done");
    }

    private EdgeFilter Filter(EdgeFilterOptions? options = null) => EdgeFilter.Compile(_graph, options ?? new EdgeFilterOptions());
}
