namespace KnowledgeGraph;

/// <summary>Consecutive places: of a queue, or rows that have no type of their own.</summary>
/// <param name="Start">The first place.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct RowRange(int Start, int Count)
{
    /// <summary>The place after the last one.</summary>
    public int End => Start + Count;

    /// <summary>Whether <paramref name="place"/> is one of them.</summary>
    public bool Contains(int place) => (uint)(place - Start) < (uint)Count;

    /// <summary>Enumerates the places in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Enumerates the places.</summary>
    public struct Enumerator(RowRange places)
    {
        private readonly int _end = places.End;

        /// <summary>The place.</summary>
        public int Current { get; private set; } = places.Start - 1;

        /// <summary>Goes to the next place.</summary>
        public bool MoveNext() => ++Current < _end;
    }
}
