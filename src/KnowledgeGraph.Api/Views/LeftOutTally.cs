using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>How many items a view keeps back, by reason. Each is counted once, under the first reason that applies.</summary>
internal sealed class LeftOutTally
{
    private readonly int[] _counts = new int[Enum.GetValues<LeftOutReason>().Length];

    public int Total { get; private set; }

    public int this[LeftOutReason reason] => _counts[(int)reason];

    public void Add(LeftOutReason reason) => Add(reason, 1);

    public void Add(LeftOutReason reason, int items)
    {
        _counts[(int)reason] += items;
        Total += items;
    }
}
