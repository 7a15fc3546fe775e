using System.Collections;

namespace KnowledgeGraph.Typed;

/// <summary>
/// The relations of one entity along one predicate, read from the graph during enumeration: by default those asserted or reported and not
/// deprecated, at any time. Sorted by target, then statement.
/// </summary>
/// <typeparam name="TTarget">The type of the entities at the other end.</typeparam>
public readonly struct Relations<TTarget> : IEnumerable<Relation<TTarget>>
    where TTarget : IEntity
{
    private readonly EdgeRange _edges;
    private readonly StatementFilter _filter;
    private readonly Func<Entity, TTarget> _read;

    internal Relations(EdgeRange edges, StatementFilter filter, Func<Entity, TTarget> read)
    {
        _edges = edges;
        _filter = filter;
        _read = read;
    }

    /// <summary>Restricts the relations to those in force on <paramref name="date"/>.</summary>
    /// <param name="certainty">Whether relations with inexact dates must be in force possibly or certainly.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is <see cref="Certainty.No"/>.</exception>
    public Relations<TTarget> AsOf(DateOnly date, Certainty certainty = Certainty.Possibly) =>
        new(_edges, _filter.AsOf(date, certainty), _read);

    /// <summary>
    /// Restricts the relations to the given <paramref name="modalities"/>, in place of asserted and reported; none given means those two.
    /// </summary>
    public Relations<TTarget> With(params ReadOnlySpan<Modality> modalities) => new(_edges, _filter.With(modalities), _read);

    /// <summary>
    /// Restricts the relations to those that stand on one of the given <paramref name="bases"/>; none given means any.
    /// </summary>
    public Relations<TTarget> With(params ReadOnlySpan<Basis> bases) => new(_edges, _filter.With(bases), _read);

    /// <summary>Includes deprecated relations.</summary>
    public Relations<TTarget> WithDeprecated() => new(_edges, _filter.WithDeprecated(), _read);

    /// <summary>Returns the preferred relation, or the first if none is preferred; null if there is none. O(n).</summary>
    public Relation<TTarget>? PreferredOrFirst()
    {
        Relation<TTarget>? first = null;
        foreach (var relation in this)
        {
            if (relation.Statement.Rank == Rank.Preferred)
            {
                return relation;
            }

            first ??= relation;
        }

        return first;
    }

    /// <summary>Enumerates the relations in order.</summary>
    public Enumerator GetEnumerator() => new(_edges, _filter, _read);

    IEnumerator<Relation<TTarget>> IEnumerable<Relation<TTarget>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An enumerator of the relations.</summary>
    public struct Enumerator : IEnumerator<Relation<TTarget>>
    {
        private readonly StatementFilter _filter;
        private readonly Func<Entity, TTarget> _read;
        private ListEnumerator<EdgeRange, Edge> _inner;
        private Edge _current;

        internal Enumerator(EdgeRange edges, StatementFilter filter, Func<Entity, TTarget> read)
        {
            _filter = filter;
            _read = read;
            _inner = edges.GetEnumerator();
        }

        /// <inheritdoc />
        public readonly Relation<TTarget> Current => new(_read(_current.Target), _current.Statement);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext()
        {
            while (_inner.MoveNext())
            {
                _current = _inner.Current;
                if (_filter.Accepts(_current.Statement))
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

/// <summary>Creates <see cref="Relations{TTarget}"/> for generated members.</summary>
public static class Relations
{
    /// <summary>Returns the relations with <paramref name="entity"/> as their subject, or at either end of a symmetric predicate.</summary>
    /// <exception cref="ArgumentException">The graph has no such predicate.</exception>
    public static Relations<TTarget> Outgoing<TTarget>(Entity entity, string predicate, Func<Entity, TTarget> read)
        where TTarget : IEntity =>
        new(entity.Edges(Direction.Out, PredicateLookup.Get(entity.Graph, predicate)), default, read);

    /// <summary>Returns the relations with <paramref name="entity"/> as their object.</summary>
    /// <exception cref="ArgumentException">The graph has no such predicate.</exception>
    public static Relations<TTarget> Incoming<TTarget>(Entity entity, string predicate, Func<Entity, TTarget> read)
        where TTarget : IEntity =>
        new(entity.Edges(Direction.In, PredicateLookup.Get(entity.Graph, predicate)), default, read);
}
