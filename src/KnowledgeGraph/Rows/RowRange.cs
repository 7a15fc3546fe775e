using System.Collections;

namespace KnowledgeGraph;

/// <summary>Consecutive places of a queue, or consecutive rows without a type of their own.</summary>
/// <param name="Start">The first place.</param>
/// <param name="Count">The number of places.</param>
public readonly record struct RowRange(int Start, int Count) : IReadOnlyList<int>
{
    /// <summary>The place after the last one.</summary>
    public int End => Start + Count;

    /// <summary>The place at an index of the range; not checked.</summary>
    public int this[int index] => Start + index;

    /// <summary>Whether <paramref name="place"/> is in the range.</summary>
    public bool Contains(int place) => (uint)(place - Start) < (uint)Count;

    /// <summary>Enumerates the places in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => Enumerable.Range(Start, Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Enumerable.Range(Start, Count).GetEnumerator();

    /// <summary>An enumerator of the places.</summary>
    public struct Enumerator(RowRange places)
    {
        private readonly int _end = places.End;

        /// <summary>The current place.</summary>
        public int Current { get; private set; } = places.Start - 1;

        /// <summary>Advances to the next place.</summary>
        public bool MoveNext() => ++Current < _end;
    }
}
