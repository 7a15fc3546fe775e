using System.Text.Json.Serialization;
using KnowledgeGraph.Json;

namespace KnowledgeGraph.Typed;

/// <summary>An entity as the type of its kind: the members common to all types generated from an ontology.</summary>
[JsonConverter(typeof(EntityJsonConverter<IEntity>))]
public interface IEntity
{
    /// <summary>The entity in its graph.</summary>
    Entity Entity { get; }

    /// <summary>The slug: unique in the set and permanent.</summary>
    string Id { get; }

    /// <summary>The name in common use.</summary>
    string Name { get; }

    /// <summary>The names in other languages, by tag.</summary>
    RowList<LocalName> LocalNames { get; }

    /// <summary>A description in a sentence; null if the set has none.</summary>
    string? Description { get; }

    /// <summary>Alternative names, in the order written.</summary>
    TextList Aliases { get; }

    /// <summary>The level at which the entity is released.</summary>
    Marking Marking { get; }
}

/// <summary>A concrete kind: a struct that wraps an entity, equal to another when the entity is.</summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
public interface IEntity<TSelf> : IEntity, IEquatable<TSelf>
    where TSelf : struct, IEntity<TSelf>
{
    /// <summary>The name of the kind in the ontology.</summary>
    static abstract string KindName { get; }

    /// <summary>Converts an entity to its typed form.</summary>
    /// <exception cref="ArgumentException">The entity is of another kind.</exception>
    static abstract TSelf From(Entity entity);
}
