using System.Collections;

namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>
/// An immutable array that is equal to another when its items are, in order. Every list in a model that passes through the
/// incremental pipeline is one of these: an ordinary array is compared by reference and would defeat the cache.
/// </summary>
/// <typeparam name="T">The item; itself equal by value.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Wraps <paramref name="items"/>, which the caller must not change afterwards.</summary>
    public EquatableArray(T[] items) => _items = items;

    /// <inheritdoc />
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc />
    public T this[int index] => _items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _items[index];

    /// <inheritdoc />
    public bool Equals(EquatableArray<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!_items![i].Equals(other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items ?? [])
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Enumerates the items in order, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Walks over the items.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item that <see cref="MoveNext"/> has reached.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>False after the last item.</summary>
        public bool MoveNext() => _next++ < _items.Length;
    }
}

/// <summary>Makes <see cref="EquatableArray{T}"/> from the usual sequences.</summary>
public static class EquatableArray
{
    /// <summary>Copies <paramref name="items"/> in their order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
