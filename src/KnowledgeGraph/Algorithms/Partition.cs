namespace KnowledgeGraph.Algorithms;

/// <summary>
/// The nodes of a structure in disjoint groups that cover all of them: the largest group first, equal ones by their first node.
/// </summary>
public sealed class Partition
{
    private readonly int[] _groups;
    private readonly CompressedRows _members;

    /// <param name="labels">
    /// A label for each node, from 0 up to the number of nodes; nodes with equal labels form a group. The array is taken over and changed.
    /// </param>
    internal Partition(SimpleGraph structure, int[] labels, CancellationToken cancellationToken)
    {
        var meter = new CancellationMeter(cancellationToken);
        Structure = structure;
        _groups = labels;
        var sizes = new int[labels.Length];
        var order = new List<int>();
        foreach (var label in labels)
        {
            meter.Spend(0);
            if (sizes[label]++ == 0)
            {
                order.Add(label);
            }
        }

        // Labels are in the order of their first node, and the sort is stable.
        var bySize = DescendingOrder.Of([.. order.Select(label => (double)sizes[label])], cancellationToken);
        order = [.. bySize.Select(place => order[place])];
        Count = order.Count;
        var numbers = new int[labels.Length];
        for (var group = 0; group < Count; group++)
        {
            numbers[order[group]] = group;
        }

        for (var node = 0; node < labels.Length; node++)
        {
            meter.Spend(0);
            labels[node] = numbers[labels[node]];
        }

        _members = MembersOf(labels, sizes, order, ref meter);
    }

    /// <summary>The structure that numbers the nodes.</summary>
    public SimpleGraph Structure { get; }

    /// <summary>The number of groups.</summary>
    public int Count { get; }

    /// <summary>The number of each node's group.</summary>
    public ReadOnlySpan<int> Groups => _groups;

    /// <summary>The nodes of a group, ascending. O(1).</summary>
    public ReadOnlySpan<int> Members(int group) => _members[group];

    private static CompressedRows MembersOf(int[] groups, int[] sizes, List<int> order, ref CancellationMeter meter)
    {
        var starts = new int[order.Count + 1];
        for (var group = 0; group < order.Count; group++)
        {
            starts[group + 1] = starts[group] + sizes[order[group]];
        }

        var next = starts.AsSpan(0, order.Count).ToArray();
        var members = new int[groups.Length];
        for (var node = 0; node < groups.Length; node++)
        {
            meter.Spend(0);
            members[next[groups[node]]++] = node;
        }

        return new CompressedRows(starts, members);
    }
}
