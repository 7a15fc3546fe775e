using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Admission;

public sealed class AdmissionControlTests
{
    private const string Quick = """{"data":{"quick":1}}""";
    private const string Long = """{"data":{"long":2}}""";

    /// <summary>One permit of each kind, and a slice that has passed by the time that anybody looks.</summary>
    private static readonly AdmissionOptions Narrow = new() { QuickOperations = 1, LongOperations = 1, Slice = TimeSpan.FromMilliseconds(5) };

    [Fact]
    public async Task Operation_ThatIsLongWhileNobodyWaits_GoesOnWithoutBeingRunAnew()
    {
        var schema = new SpinningSchema(Narrow);
        var answer = schema.AskAsync("{ long }", "a");
        await Waiting.UntilAsync(() => schema.Inside == 1);
        (await schema.AskAsync("{ quick }", "b")).ShouldBe(Quick);
        schema.MayEnd.Set();

        (await answer).ShouldBe(Long);
        schema.Attempts.ShouldBe(1);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Operations_ThatAreLong_LeaveRoomForQuickOnes()
    {
        var schema = new SpinningSchema(Narrow);
        var answers = Enumerable.Range(0, 12).Select(number => schema.AskAsync($"query q{number} {{ long }}", $"client {number % 3}")).ToArray();
        await Waiting.UntilAsync(() => schema.Control.Waiting >= 10 && schema.Inside <= 2);

        // As many as run at once hold a thread; the others wait without one, and without what they had written.
        (await schema.AskAsync("{ quick }", "b")).ShouldBe(Quick);
        schema.MayEnd.Set();

        (await Task.WhenAll(answers)).ShouldAllBe(answer => answer == Long);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Document_ThatWasShort_IsTriedAgainAsAQuickOne_BeforeItWaitsForTheLongOnes()
    {
        var schema = new SpinningSchema(Narrow);
        schema.MayEnd.Set();
        (await schema.AskAsync("query b { long }", "b")).ShouldBe(Long);
        schema.MayEnd.Reset();
        var others = Enumerable.Range(0, 2).Select(number => schema.AskAsync($"query q{number} {{ long }}", $"client {number}")).ToArray();
        await Waiting.UntilAsync(() => schema.Control.Waiting == 1 && schema.Inside == 1);

        // The permit for operations of any length is taken: it is abandoned, begins once more, and then it waits for that permit too.
        var answer = schema.AskAsync("query b { long }", "b");
        await Waiting.UntilAsync(() => schema.Control.Waiting == 2 && schema.Inside == 1);
        schema.MayEnd.Set();

        (await answer).ShouldBe(Long);
        (await Task.WhenAll(others)).ShouldAllBe(other => other == Long);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Client_WithALongOperation_HasNoOther()
    {
        var schema = new SpinningSchema(new AdmissionOptions { QuickOperations = 1, LongOperations = 2, Slice = TimeSpan.FromMilliseconds(5) });
        var answers = Enumerable.Range(0, 4).Select(number => schema.AskAsync($"query q{number} {{ long }}", "greedy")).ToArray();

        // Once their first slices have passed, all of them are among the operations of any length, and one of them runs.
        await Waiting.UntilAsync(() => schema.Control.Waiting == 3 && schema.Inside == 1);
        var other = schema.AskAsync("query other { long }", "modest");
        await Waiting.UntilAsync(() => schema.Control.Waiting == 3 && schema.Inside == 2);
        schema.MayEnd.Set();

        (await Task.WhenAll([.. answers, other])).ShouldAllBe(answer => answer == Long);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Operation_BeyondTheQueue_IsRefused()
    {
        var schema = new SpinningSchema(new AdmissionOptions
        {
            QuickOperations = 1,
            LongOperations = 1,
            Slice = TimeSpan.FromMilliseconds(5),
            MaxLongWaitingPerClient = 1,
        });
        var answers = Enumerable.Range(0, 8).Select(number => schema.AskAsync($"query q{number} {{ long }}", "greedy")).ToArray();
        await Waiting.UntilAsync(() => answers.Count(answer => answer.IsCompleted) >= 4);

        foreach (var answer in answers.Where(answer => answer.IsCompleted))
        {
            (await answer).ShouldBe("OVERLOADED");
        }

        schema.MayEnd.Set();
        await Task.WhenAll(answers);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 1_000_000)]
    [InlineData(1_000, 1)]
    public async Task Operation_ThatWouldHaveToWaitWhereNobodyMay_IsRefused(int maxWaiting, int maxBytes)
    {
        var schema = new SpinningSchema(new AdmissionOptions
        {
            QuickOperations = 1,
            LongOperations = 1,
            Slice = TimeSpan.FromMinutes(1),
            MaxWaiting = maxWaiting,
            MaxBytesWaiting = maxBytes,
        });
        var running = schema.AskAsync("{ long }", "a");
        await Waiting.UntilAsync(() => schema.Inside == 1);

        (await schema.AskAsync("{ quick }", "b")).ShouldBe("OVERLOADED");
        schema.MayEnd.Set();
        (await running).ShouldBe(Long);
        (await schema.AskAsync("{ quick }", "b")).ShouldBe(Quick);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Operation_ThatHasWaitedTooLong_IsRefused()
    {
        var schema = new SpinningSchema(new AdmissionOptions
        {
            QuickOperations = 1,
            LongOperations = 1,
            Slice = TimeSpan.FromMinutes(1),
            MaxWait = TimeSpan.FromMilliseconds(20),
        });
        var running = schema.AskAsync("{ long }", "a");
        await Waiting.UntilAsync(() => schema.Inside == 1);

        (await schema.AskAsync("{ quick }", "b")).ShouldBe("OVERLOADED");
        schema.Control.Waiting.ShouldBe(0);
        schema.MayEnd.Set();
        (await running).ShouldBe(Long);
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Client_ThatGoesWhileItWaitsOrRuns_LeavesNothingBehind()
    {
        var schema = new SpinningSchema(Narrow);
        using var gone = new CancellationTokenSource();
        var answers = Enumerable.Range(0, 6).Select(number => schema.AskAsync($"query q{number} {{ long }}", $"{number % 2}", gone.Token)).ToArray();
        await Waiting.UntilAsync(() => schema.Control.Waiting >= 4);
        await gone.CancelAsync();

        await Task.WhenAll(answers).ContinueWith(static _ => { }, TaskScheduler.Default);

        schema.Inside.ShouldBe(0);
        schema.Control.IsIdle.ShouldBeTrue();
        schema.MayEnd.Set();
        (await schema.AskAsync("{ quick }", "0")).ShouldBe(Quick);
        (await schema.AskAsync("{ long }", "0")).ShouldBe(Long);
    }

    [Fact]
    public async Task Operation_ThatNeedsAComputation_WaitsForItWithoutAPermit()
    {
        var schema = new SpinningSchema(Narrow);
        var answer = schema.AskAsync("{ computed }", "a");
        await Waiting.UntilAsync(() => schema.Control.Waiting == 1);

        (await schema.AskAsync("{ quick }", "b")).ShouldBe(Quick);
        schema.Computation.SetResult(7);

        (await answer).ShouldBe("""{"data":{"computed":7}}""");
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Operation_ThatNeedsALongComputation_IsToldSo()
    {
        var schema = new SpinningSchema(new AdmissionOptions { MaxWait = TimeSpan.FromMilliseconds(20) });

        (await schema.AskAsync("{ computed }", "a")).ShouldBe("STILL_BEING_COMPUTED");
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Operation_WhoseComputationFails_FailsAndLeavesNothingBehind()
    {
        var schema = new SpinningSchema(Narrow);
        var answer = schema.AskAsync("{ computed }", "a");
        await Waiting.UntilAsync(() => schema.Control.Waiting == 1);

        schema.Computation.SetException(new InvalidOperationException("no"));

        (await Should.ThrowAsync<InvalidOperationException>(() => answer)).Message.ShouldBe("no");
        schema.Control.IsIdle.ShouldBeTrue();
    }

    [Fact]
    public async Task Operation_RunAnew_HasWhatIsLeftOfItsTimeLimit()
    {
        var schema = new SpinningSchema(Narrow, timeLimit: TimeSpan.FromMilliseconds(300));

        (await schema.AskAsync("{ long }", "a")).ShouldContain("GRAPHQL_TIMED_OUT");
        (await schema.AskAsync("{ long }", "a")).ShouldContain("GRAPHQL_TIMED_OUT");
        schema.Control.IsIdle.ShouldBeTrue();
    }
}
