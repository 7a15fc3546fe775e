namespace KnowledgeGraph.Typed;

/// <summary>The checks behind the conversions of emitted types.</summary>
public static class TypedEntity
{
    /// <summary>Gives <paramref name="entity"/> back when it is of the concrete kind called <paramref name="kind"/>.</summary>
    /// <exception cref="ArgumentException">It is of another kind.</exception>
    public static Entity Require(Entity entity, string kind) =>
        entity.Graph is not null && entity.Kind.Name == kind ? entity : throw WrongKind(entity, kind);

    /// <summary>Says that <paramref name="entity"/> is not what <paramref name="expected"/> names.</summary>
    public static ArgumentException WrongKind(Entity entity, string expected) =>
        new(
            entity.Graph is null
                ? $"There is no entity here, and {expected} was expected."
                : $"The entity '{entity.Id}' is of the kind {entity.Kind.Name}, not {expected}.",
            nameof(entity));
}
