using System.Collections;
using System.Diagnostics;

namespace KnowledgeGraph.Typed;

/// <summary>All entities of a kind, typed, sorted by kind, then id.</summary>
/// <typeparam name="TEntity">The struct of a concrete kind or the interface of an abstract one.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public readonly struct EntitySet<TEntity> : IReadOnlyCollection<TEntity>
    where TEntity : IEntity
{
    private readonly FactGraph _graph;
    private readonly Kind _kind;
    private readonly Func<Entity, TEntity> _read;

    /// <param name="kind">The name of a kind in the ontology of <paramref name="graph"/>.</param>
    /// <param name="read">Converts an entity to its typed form.</param>
    /// <exception cref="ArgumentException">The ontology has no such kind.</exception>
    public EntitySet(FactGraph graph, string kind, Func<Entity, TEntity> read)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _graph = graph;
        _kind = graph.Ontology.FindKind(kind) ?? throw new ArgumentException($"The graph has no kind '{kind}'.", nameof(kind));
        _read = read;
    }

    /// <inheritdoc />
    public int Count => _graph.EntitiesOf(_kind).Count;

    /// <summary>Finds the entity with this id; null if there is none or it is of another kind. O(1) expected.</summary>
    public Entity? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _graph.TryFindEntity(id, out var entity) && entity.Kind.IsA(_kind) ? entity : null;
    }

    /// <summary>Returns the entity with this id. O(1) expected.</summary>
    /// <exception cref="KeyNotFoundException">There is no such entity, or it is of another kind.</exception>
    public Entity Get(string id) =>
        Find(id) ?? throw new KeyNotFoundException($"There is no entity '{id}' of the kind {_kind.Name}.");

    /// <summary>Enumerates the entities in order.</summary>
    public Enumerator GetEnumerator() => new(_graph.EntitiesOf(_kind), _read);

    IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An enumerator of the entities.</summary>
    public struct Enumerator : IEnumerator<TEntity>
    {
        private readonly EntityRanges _entities;
        private readonly Func<Entity, TEntity> _read;
        private EntityRanges.Enumerator _inner;

        internal Enumerator(EntityRanges entities, Func<Entity, TEntity> read)
        {
            _entities = entities;
            _read = read;
            _inner = entities.GetEnumerator();
        }

        /// <inheritdoc />
        public readonly TEntity Current => _read(_inner.Current);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => _inner.MoveNext();

        /// <inheritdoc />
        public void Reset() => _inner = _entities.GetEnumerator();

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
