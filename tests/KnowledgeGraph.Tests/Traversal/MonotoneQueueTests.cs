using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public sealed class MonotoneQueueTests
{
    private static readonly Arbitrary<long[]> Steps = Gen.Choose(0, 40).Select(bits =>
        (1L << bits) - 1).ListOf().Select(list => list.ToArray()).ToArbitrary();

    [Fact]
    public void Queue_PutIntoAsItIsEmptied_GivesWhatASortedSetGives() => Prop.ForAll(Steps, steps =>
    {
        var queue = new MonotoneQueue();
        var expected = new PriorityQueue<int, (long Key, int Number)>();
        queue.Enqueue(0, new EntityRow(0));
        expected.Enqueue(0, (0, 0));
        for (var number = 1; queue.TryPeek(out var key); number++)
        {
            expected.TryPeek(out _, out var least).ShouldBeTrue();
            key.ShouldBe(least.Key);
            queue.Dequeue();
            expected.Dequeue();
            if (number > steps.Length)
            {
                continue;
            }

            foreach (var further in (long[])[steps[number - 1], steps[^number]])
            {
                queue.Enqueue(key + further, new EntityRow(number));
                expected.Enqueue(number, (key + further, number));
            }
        }

        expected.Count.ShouldBe(0);
    }).ShouldHold(500);

    [Fact]
    public void Queue_Cleared_BeginsAnew()
    {
        var queue = new MonotoneQueue();
        queue.Enqueue(5, new EntityRow(1));
        queue.Enqueue(9, new EntityRow(2));
        queue.TryPeek(out _).ShouldBeTrue();

        queue.Clear();

        queue.TryPeek(out _).ShouldBeFalse();
        queue.Enqueue(3, new EntityRow(7));
        queue.TryPeek(out var key).ShouldBeTrue();
        key.ShouldBe(3);
        queue.Dequeue().ShouldBe(new EntityRow(7));
    }
}
