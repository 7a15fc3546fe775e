using System.Collections;

namespace KnowledgeGraph;

/// <summary>An enumerator of a graph's lists, by index; like the lists, a small struct.</summary>
public struct ListEnumerator<TList, TItem> : IEnumerator<TItem>
    where TList : struct, IReadOnlyList<TItem>
{
    private readonly TList _list;
    private int _index;

    internal ListEnumerator(TList list)
    {
        _list = list;
        _index = -1;
    }

    /// <inheritdoc />
    public readonly TItem Current => _list[_index];

    readonly object? IEnumerator.Current => Current;

    /// <inheritdoc />
    public bool MoveNext() => ++_index < _list.Count;

    /// <inheritdoc />
    public void Reset() => _index = -1;

    /// <inheritdoc />
    public readonly void Dispose()
    {
    }
}
