namespace KnowledgeGraph.Api.Properties;

/// <summary>The shape of the field of a property.</summary>
internal static class PropertyShape
{
    /// <summary>
    /// Whether an entity has at most one value. If a qualifier is part of the identity of a statement, there is one for each value of the
    /// qualifier.
    /// </summary>
    public static bool HasOneValue(this Predicate property) =>
        property.IsSingleValued && !property.AllowedQualifiers.Any(qualifier => property.IdentifiedBy.Contains(qualifier.Name));
}
