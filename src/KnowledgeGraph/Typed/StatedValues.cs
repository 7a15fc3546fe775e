using System.Collections;

namespace KnowledgeGraph.Typed;

/// <summary>
/// The values of one property of one entity, read from the graph during enumeration: by default those asserted or reported and not
/// deprecated, at any time. Sorted by the ids of their statements.
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

    /// <summary>Restricts the values to those in force on <paramref name="date"/>.</summary>
    /// <param name="certainty">Whether values with inexact dates must be in force possibly or certainly.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.No"/>.</exception>
    public StatedValues<T> AsOf(DateOnly date, Certainty certainty = Certainty.Possibly) =>
        new(_statements, _filter.AsOf(date, certainty), _read);

    /// <summary>
    /// Restricts the values to the given <paramref name="modalities"/>, in place of asserted and reported; none given means those two.
    /// </summary>
    public StatedValues<T> With(params ReadOnlySpan<Modality> modalities) => new(_statements, _filter.With(modalities), _read);

    /// <summary>
    /// Restricts the values to those that stand on one of the given <paramref name="bases"/>; none given means any.
    /// </summary>
    public StatedValues<T> With(params ReadOnlySpan<Basis> bases) => new(_statements, _filter.With(bases), _read);

    /// <summary>Includes deprecated values.</summary>
    public StatedValues<T> WithDeprecated() => new(_statements, _filter.WithDeprecated(), _read);

    /// <summary>Returns the preferred value, or the first if none is preferred; null if there is none. O(n).</summary>
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

    /// <summary>Enumerates the values in order.</summary>
    public Enumerator GetEnumerator() => new(_statements, _filter, _read);

    IEnumerator<StatedValue<T>> IEnumerable<StatedValue<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An enumerator of the values.</summary>
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

/// <summary>Creates <see cref="StatedValues{T}"/> for generated members.</summary>
public static class StatedValues
{
    /// <summary>Returns the values of <paramref name="predicate"/> stated for <paramref name="entity"/>.</summary>
    /// <exception cref="ArgumentException">The graph has no such predicate.</exception>
    public static StatedValues<T> Of<T>(Entity entity, string predicate, Func<FactValue, T> read) =>
        new(entity.StatementsWith(PredicateLookup.Get(entity.Graph, predicate)), default, read);
}
