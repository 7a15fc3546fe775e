using System.Collections;

namespace KnowledgeGraph.Changes;

/// <summary>The changes of one type of item, in an order that depends only on the two graphs.</summary>
public sealed class ChangeList<T> : IReadOnlyList<Change<T>>
    where T : struct
{
    private readonly List<Change<T>> _changes;

    /// <summary>Sorts the changes by <paramref name="order"/> over <see cref="Change{T}.Latest"/>.</summary>
    internal ChangeList(List<Change<T>> changes, Comparison<T> order)
    {
        changes.Sort((left, right) => order(left.Latest, right.Latest) is var first and not 0 ? first : left.Kind.CompareTo(right.Kind));
        _changes = changes;
        var counts = new int[3];
        foreach (var change in changes)
        {
            counts[(int)change.Kind]++;
        }

        Counts = new ChangeCounts(counts[(int)ChangeKind.Gained], counts[(int)ChangeKind.Lost], counts[(int)ChangeKind.Altered]);
    }

    /// <summary>The number of changes of each kind.</summary>
    public ChangeCounts Counts { get; }

    public int Count => _changes.Count;

    public Change<T> this[int index] => _changes[index];

    public IEnumerator<Change<T>> GetEnumerator() => _changes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
