using KnowledgeGraph.Compiler.Concurrency;

namespace KnowledgeGraph.Compiler.Tests.Concurrency;

public sealed class OrderedParallelTests
{
    private const int Count = 500;

    [Fact]
    public void Select_Items_GivesResultsInTheirOrder() =>
        OrderedParallel.Select([.. Enumerable.Range(0, Count)], item =>
        {
            // The first items take longest.
            Thread.SpinWait((Count - item) * 20);
            return item * 2;
        }).ShouldBe(Enumerable.Range(0, Count).Select(item => item * 2));

    [Fact]
    public void For_SeveralFailures_ThrowsThatOfTheFirstItem()
    {
        for (var run = 0; run < 20; run++)
        {
            Should.Throw<InvalidOperationException>(() => OrderedParallel.For(
                Count,
                item =>
                {
                    if (item >= 7 && item % 7 == 0)
                    {
                        throw new InvalidOperationException($"item {item}");
                    }
                },
                CancellationToken.None)).Message.ShouldBe("item 7");
        }
    }

    [Fact]
    public void For_Failure_KeepsItsStack() =>
        Should.Throw<InvalidOperationException>(() => OrderedParallel.For(2, Fail, CancellationToken.None))
            .StackTrace.ShouldNotBeNull().ShouldContain(nameof(Fail));

    [Fact]
    public void For_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        var started = 0;

        Should.Throw<OperationCanceledException>(() => OrderedParallel.For(
            100_000,
            _ =>
            {
                if (Interlocked.Increment(ref started) == 10)
                {
                    cancellation.Cancel();
                }
            },
            cancellation.Token));
        started.ShouldBeLessThan(100_000);
    }

    [Fact]
    public void RunAlone_Work_StaysOnItsThread()
    {
        var threads = OrderedParallel.RunAlone(() =>
            OrderedParallel.Select([.. Enumerable.Range(0, Count)], _ => Environment.CurrentManagedThreadId));

        threads.ShouldAllBe(thread => thread == Environment.CurrentManagedThreadId);
        OrderedParallel.IsSequential.ShouldBe(Environment.ProcessorCount == 1);
    }

    [Fact]
    public void RunAlone_Failure_LetsTheNextUseAllProcessors()
    {
        Should.Throw<InvalidOperationException>(() => OrderedParallel.RunAlone<int>(() => throw new InvalidOperationException()));

        OrderedParallel.IsSequential.ShouldBe(Environment.ProcessorCount == 1);
    }

    [Fact]
    public void RunSideBySide_OnAnyMachine_DividesTheWork()
    {
        OrderedParallel.RunAlone(() => OrderedParallel.RunSideBySide(() => OrderedParallel.IsSequential)).ShouldBeFalse();
        OrderedParallel.RunSideBySide(() => OrderedParallel.Select([.. Enumerable.Range(0, Count)], item => item * 2))
            .ShouldBe(Enumerable.Range(0, Count).Select(item => item * 2));
    }

    private static void Fail(int item) => throw new InvalidOperationException($"item {item}");
}
