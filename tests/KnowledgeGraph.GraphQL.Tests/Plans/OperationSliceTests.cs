using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Plans;

/// <summary>Operations that have a slice of time. Where one has to be too slow, it waits for the end of its slice and not for a clock.</summary>
public sealed class OperationSliceTests
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    private readonly GraphQLEngine _engine;
    private readonly TaskCompletionSource<int> _computation = new();
    private int _attempts;
    private bool _isQuick;

    public OperationSliceTests() => _engine = new GraphQLEngine(
        new SchemaBuilder().Add(new ObjectType("Query")
        {
            Fields =
            [
                new("slow", "Int", new Leaf(Wait)),
                new("awaited", "Int", new Leaf(context => context.Await(_computation.Task))),
                new("text", "String", new Leaf(static _ => 1)),
            ],
        }).Build(),
        new EngineOptions { TimeLimit = Never });

    [Fact]
    public void Operation_ThatEndsWithinItsSlice_HasItsResponse()
    {
        _isQuick = true;

        Run("{ slow }", new Slice(Never)).Body.ShouldBe("""{"data":{"slow":1}}""");
    }

    [Fact]
    public void Operation_BeyondItsSlice_IsPostponedWithoutAResponse()
    {
        var slice = new Slice(TimeSpan.FromMilliseconds(1));

        var (outcome, body, expected) = Run("{ text slow }", slice);

        (outcome, body).ShouldBe((GraphQLOutcome.Postponed, ""));
        expected.ShouldBeGreaterThanOrEqualTo(slice.Length);
        slice.Asked.ShouldBe(1);
    }

    [Fact]
    public void Operation_ThatIsGivenMoreTime_GoesOn()
    {
        var slice = new Slice(TimeSpan.FromMilliseconds(1)) { Next = Never, WhenProlonged = () => _isQuick = true };

        Run("{ slow }", slice).Body.ShouldBe("""{"data":{"slow":1}}""");
        _attempts.ShouldBe(1);
    }

    [Fact]
    public void Document_ThatTookLong_IsPostponedAtOnce_UntilItIsShort()
    {
        var slice = TimeSpan.FromMilliseconds(500);
        Run("{ slow }", new Slice(slice)).Outcome.ShouldBe(GraphQLOutcome.Postponed);

        // Once a second it is tried all the same.
        var attempts = _attempts;
        var postponed = Enumerable.Range(0, 1_000).Select(_ => Run("{ slow }", new Slice(slice))).ToArray();
        postponed.ShouldAllBe(result => result.Outcome == GraphQLOutcome.Postponed && result.Expected >= slice);
        (_attempts - attempts).ShouldBeLessThan(postponed.Length / 2);

        _isQuick = true;
        Run("{ slow }", new Slice(Never)).Outcome.ShouldBe(GraphQLOutcome.Executed);
        Run("{ slow }", new Slice(slice)).Outcome.ShouldBe(GraphQLOutcome.Executed);
    }

    [Fact]
    public void Document_ThatWasShort_IsTakenForALongOneTheSecondTimeOnly()
    {
        var slice = TimeSpan.FromMilliseconds(100);
        TimeSpan expected;
        do
        {
            // On a busy machine even this may not have been short.
            _isQuick = true;
            Run("{ slow }", new Slice(Never)).Outcome.ShouldBe(GraphQLOutcome.Executed);
            _isQuick = false;
            (var outcome, _, expected) = Run("{ slow }", new Slice(slice));
            outcome.ShouldBe(GraphQLOutcome.Postponed);
        }
        while (expected > TimeSpan.Zero);

        Run("{ slow }", new Slice(slice)).Expected.ShouldBeGreaterThanOrEqualTo(slice);
    }

    [Fact]
    public void TimeLimit_WithWhatEarlierAttemptsUsed_EndsTheOperation()
    {
        var engine = new GraphQLEngine(_engine.Schema, new EngineOptions { TimeLimit = TimeSpan.FromMinutes(1) });

        using var result = engine.Execute(Request("{ slow }", new Slice(TimeSpan.MaxValue) { UsedBefore = TimeSpan.FromMinutes(2) }));

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.TimedOut]);
    }

    [Fact]
    public void Client_ThatHasGone_IsNotPostponed()
    {
        using var client = new CancellationTokenSource();
        client.Cancel();

        using var result = _engine.Execute(Request("{ slow }", new Slice(Never)), cancellationToken: client.Token);

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.Cancelled]);
    }

    [Fact]
    public void Computation_ThatIsNotComplete_PostponesTheOperation_WhereItsCallerCanRunItAnew()
    {
        using (var result = _engine.Execute(Request("{ awaited }", new Slice(Never))))
        {
            result.Outcome.ShouldBe(GraphQLOutcome.Postponed);
            result.AwaitedComputation.ShouldBeSameAs(_computation.Task);
            result.Body.IsEmpty.ShouldBeTrue();
        }

        _computation.SetResult(5);
        Run("{ awaited }", new Slice(Never)).Body.ShouldBe("""{"data":{"awaited":5}}""");
        Run("{ awaited }", slice: null).Body.ShouldBe("""{"data":{"awaited":5}}""");
    }

    [Fact]
    public async Task Computation_WithoutASlice_IsWaitedFor()
    {
        var answer = Task.Run(() => Run("{ awaited }", slice: null).Body);
        _computation.SetResult(6);

        (await answer).ShouldBe("""{"data":{"awaited":6}}""");
    }

    [Fact]
    public async Task Computation_ThatFailsWhileItIsWaitedFor_FailsTheFieldWithItsOwnException()
    {
        using var isWaiting = new ManualResetEventSlim();
        var engine = new GraphQLEngine(new SchemaBuilder().Add(new ObjectType("Query")
        {
            Fields = [new("awaited", "Int", new Leaf(context =>
            {
                isWaiting.Set();
                return context.Await(_computation.Task);
            }))],
        }).Build());
        var failing = Task.Run(() =>
        {
            isWaiting.Wait();
            _computation.SetException(new InvalidOperationException("no"));
        });

        using var result = engine.Execute(Request("{ awaited }", slice: null));

        result.Fault.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("no");
        await failing;
    }

    [Fact]
    public void TimeLimit_BeyondTheClock_NeverPasses()
    {
        _isQuick = true;
        var engine = new GraphQLEngine(_engine.Schema, new EngineOptions { TimeLimit = TimeSpan.MaxValue });

        using var result = engine.Execute(Request("{ slow }", slice: null));

        result.ErrorCodes.ShouldBeEmpty();
    }

    [Fact]
    public void Response_AfterManyPostponedOnes_IsWhole()
    {
        for (var i = 0; i < 50; i++)
        {
            Run($"query q{i} {{ text slow }}", new Slice(TimeSpan.FromTicks(1))).Outcome.ShouldBe(GraphQLOutcome.Postponed);
        }

        _isQuick = true;
        Run("{ text slow }", new Slice(Never)).Body.ShouldBe("""{"data":{"text":1,"slow":1}}""");
    }

    private (GraphQLOutcome Outcome, string Body, TimeSpan Expected) Run(string document, Slice? slice)
    {
        using var result = _engine.Execute(Request(document, slice));
        return (result.Outcome, Encoding.UTF8.GetString(result.Body.Span), result.ExpectedTime);
    }

    private static GraphQLRequest Request(string document, Slice? slice) => Responses.Request(document) with { Slice = slice };

    private int Wait(ResolveContext context)
    {
        _attempts++;
        while (!Volatile.Read(ref _isQuick))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Thread.Yield();
        }

        return 1;
    }

    private sealed class Slice(TimeSpan length) : OperationSlice
    {
        private TimeSpan _length = length;

        public TimeSpan? Next { get; init; }

        public Action? WhenProlonged { get; init; }

        public TimeSpan UsedBefore { get; init; }

        public int Asked { get; private set; }

        public override TimeSpan Length => _length;

        public override TimeSpan Used => UsedBefore;

        public override bool TryProlong()
        {
            Asked++;
            if (Next is not { } next)
            {
                return false;
            }

            _length = next;
            WhenProlonged?.Invoke();
            return true;
        }
    }

    private sealed class Leaf(Func<ResolveContext, int> value) : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteInt(value(context));
    }
}
