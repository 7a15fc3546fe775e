using System.Collections;

namespace KnowledgeGraph.Typed;

/// <summary>
/// The values of one property of one entity, read from the graph as they are walked over: asserted and reported ones that are not
/// deprecated, at any time, unless asked otherwise. In the order of their statements' ids.
/// </summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
public readonly struct StatedValues<T> : IEnumerable<StatedValue<T>>
{
    private readonly RowList<Statement> _statements;
    private readonly StatementFilter _filter;
    private readonly Func<FactValue, T> _read;

    internal StatedValues(RowList<Statement> statements, StatementFilter filter, Func<FactValue, T> read)
    {
        _statements = statements;
        _filter = filter;
        _read = read;
    }

    /// <summary>Those in force on <paramref name="date"/>.</summary>
    /// <param name="certainty">Where dates are not known exactly: what may be in force on that day, or only what is for certain.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.No"/>.</exception>
    public StatedValues<T> AsOf(DateOnly date, Certainty certainty = Certainty.Possibly) =>
        new(_statements, _filter.AsOf(date, certainty), _read);

    /// <summary>
    /// Those that are meant in one of <paramref name="modalities"/>, instead of the usual two; none given means the usual two.
    /// </summary>
    public StatedValues<T> With(params ReadOnlySpan<Modality> modalities) => new(_statements, _filter.With(modalities), _read);

    /// <summary>The deprecated ones as well.</summary>
    public StatedValues<T> WithDeprecated() => new(_statements, _filter.WithDeprecated(), _read);

    /// <summary>The preferred one; where none is preferred, the first; null where there is none at all. O(n).</summary>
    public StatedValue<T>? PreferredOrFirst()
    {
        StatedValue<T>? first = null;
        foreach (var value in this)
        {
            if (value.Statement.Rank == Rank.Preferred)
            {
                return value;
            }

            first ??= value;
        }

        return first;
    }

    /// <summary>The values in order.</summary>
    public Enumerator GetEnumerator() => new(_statements, _filter, _read);

    IEnumerator<StatedValue<T>> IEnumerable<StatedValue<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks over the values.</summary>
    public struct Enumerator : IEnumerator<StatedValue<T>>
    {
        private readonly StatementFilter _filter;
        private readonly Func<FactValue, T> _read;
        private RowList<Statement>.Enumerator _inner;
        private Statement _current;

        internal Enumerator(RowList<Statement> statements, StatementFilter filter, Func<FactValue, T> read)
        {
            _filter = filter;
            _read = read;
            _inner = statements.GetEnumerator();
        }

        /// <inheritdoc />
        public readonly StatedValue<T> Current => new(_read(_current.Object), _current);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext()
        {
            while (_inner.MoveNext())
            {
                _current = _inner.Current;
                if (_filter.Accepts(_current))
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc />
        public void Reset() => _inner.Reset();

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}

/// <summary>Makes <see cref="StatedValues{T}"/> for emitted members.</summary>
public static class StatedValues
{
    /// <summary>The values of <paramref name="predicate"/> that are stated of <paramref name="entity"/>.</summary>
    /// <exception cref="ArgumentException">The graph has no such predicate.</exception>
    public static StatedValues<T> Of<T>(Entity entity, string predicate, Func<FactValue, T> read) =>
        new(entity.StatementsWith(PredicateLookup.Get(entity.Graph, predicate)), default, read);
}
