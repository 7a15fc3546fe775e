using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;

namespace KnowledgeGraph;

/// <summary>The entities of one kind, in the order of the graph: a range of rows, or several for an abstract kind.</summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct EntityRanges : IReadOnlyList<Entity>
{
    private readonly FactGraph _graph;

    internal EntityRanges(FactGraph graph, ImmutableArray<RowRange<EntityRow>> ranges)
    {
        _graph = graph;
        Ranges = ranges;
        foreach (var range in ranges)
        {
            Count += range.Count;
        }
    }

    /// <summary>The ranges of rows; ascending, not adjacent, none of them empty.</summary>
    public ImmutableArray<RowRange<EntityRow>> Ranges { get; }

    /// <summary>The number of entities in all ranges.</summary>
    public int Count { get; }

    /// <summary>The entity at <paramref name="index"/> of all ranges together. O(ranges).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entity.</exception>
    public Entity this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            var rest = index;
            foreach (var range in Ranges)
            {
                if (rest < range.Count)
                {
                    return new Entity(_graph, range[rest]);
                }

                rest -= range.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} entities.");
        }
    }

    /// <summary>Whether the entity at this row is one of them. O(ranges).</summary>
    public bool Contains(EntityRow entity)
    {
        foreach (var range in Ranges)
        {
            if (range.Contains(entity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enumerates the entities in order; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_graph, Ranges);

    IEnumerator<Entity> IEnumerable<Entity>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An enumerator of the entities.</summary>
    public struct Enumerator : IEnumerator<Entity>
    {
        private readonly FactGraph _graph;
        private readonly ImmutableArray<RowRange<EntityRow>> _ranges;
        private int _range;
        private int _place;

        internal Enumerator(FactGraph graph, ImmutableArray<RowRange<EntityRow>> ranges)
        {
            _graph = graph;
            _ranges = ranges;
            _range = -1;
            _place = -1;
        }

        /// <inheritdoc />
        public readonly Entity Current => new(_graph, _ranges[_range][_place]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext()
        {
            if (_range >= 0 && ++_place < _ranges[_range].Count)
            {
                return true;
            }

            if (_range + 1 >= _ranges.Length)
            {
                return false;
            }

            _range++;
            _place = 0;
            return true;
        }

        /// <inheritdoc />
        public void Reset()
        {
            _range = -1;
            _place = -1;
        }

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
