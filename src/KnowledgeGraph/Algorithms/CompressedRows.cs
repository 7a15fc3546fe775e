namespace KnowledgeGraph.Algorithms;

/// <summary>The targets of each node, as compressed sparse rows.</summary>
/// <param name="starts">The index of each node's first target; one more entry at the end.</param>
/// <param name="targets">The targets of all nodes, node by node.</param>
internal sealed class CompressedRows(int[] starts, int[] targets)
{
    /// <summary>The number of nodes.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The number of entries in all rows.</summary>
    public int EntryCount => targets.Length;

    /// <summary>The targets of a node. O(1).</summary>
    public ReadOnlySpan<int> this[int node] => targets.AsSpan(starts[node], starts[node + 1] - starts[node]);

    public int DegreeOf(int node) => starts[node + 1] - starts[node];

    /// <summary>The row that contains an entry, or the next one that is not empty. O(log nodes).</summary>
    public int RowOfEntry(int entry)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = starts[middle + 1] <= entry ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Reverses every entry; each row of the result is in ascending order. O(nodes + entries), by counting.</summary>
    public CompressedRows Transpose(ref CancellationMeter meter)
    {
        var transposedStarts = new int[starts.Length];
        for (var node = 0; node < Count; node++)
        {
            meter.Spend(DegreeOf(node));
            foreach (var target in this[node])
            {
                transposedStarts[target + 1]++;
            }
        }

        for (var node = 0; node < Count; node++)
        {
            transposedStarts[node + 1] += transposedStarts[node];
        }

        var next = transposedStarts.AsSpan(0, Count).ToArray();
        var sources = new int[targets.Length];
        for (var node = 0; node < Count; node++)
        {
            meter.Spend(DegreeOf(node));
            foreach (var target in this[node])
            {
                sources[next[target]++] = node;
            }
        }

        return new CompressedRows(transposedStarts, sources);
    }
}
