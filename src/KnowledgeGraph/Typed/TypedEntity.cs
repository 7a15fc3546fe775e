namespace KnowledgeGraph.Typed;

/// <summary>The checks in the conversions of generated types.</summary>
public static class TypedEntity
{
    /// <summary>Returns <paramref name="entity"/> if it is of the concrete kind called <paramref name="kind"/>.</summary>
    /// <exception cref="ArgumentException">The entity is of another kind.</exception>
    public static Entity Require(Entity entity, string kind) =>
        entity.Graph is not null && entity.Kind.Name == kind ? entity : throw WrongKind(entity, kind);

    /// <summary>Creates the exception for an <paramref name="entity"/> that is not of the kind <paramref name="expected"/>.</summary>
    public static ArgumentException WrongKind(Entity entity, string expected) =>
        new(
            entity.Graph is null
                ? $"The default entity belongs to no graph; {expected} was expected."
                : $"The entity '{entity.Id}' is of the kind {entity.Kind.Name}, not {expected}.",
            nameof(entity));
}
