namespace KnowledgeGraph.Typed;

/// <summary>An entity as the type of its kind. The types are emitted from the ontology; this is what all of them have.</summary>
public interface IEntity
{
    /// <summary>The entity in its graph.</summary>
    Entity Entity { get; }

    /// <summary>The slug: unique in the set, stable for ever.</summary>
    string Id { get; }

    /// <summary>What people call it.</summary>
    string Name { get; }

    /// <summary>What it is, in a sentence; null where the set does not say.</summary>
    string? Description { get; }

    /// <summary>Other names for it, in the order written.</summary>
    TextList Aliases { get; }
}

/// <summary>A concrete kind: a struct around an entity, equal to another when the entity is.</summary>
/// <typeparam name="TSelf">The struct itself.</typeparam>
public interface IEntity<TSelf> : IEntity, IEquatable<TSelf>
    where TSelf : struct, IEntity<TSelf>
{
    /// <summary>The name of the kind in the ontology.</summary>
    static abstract string KindName { get; }

    /// <summary>The typed form of an entity.</summary>
    /// <exception cref="ArgumentException">It is of another kind.</exception>
    static abstract TSelf From(Entity entity);
}
