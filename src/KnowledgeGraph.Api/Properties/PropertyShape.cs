namespace KnowledgeGraph.Api.Properties;

/// <summary>What sort of field a property is.</summary>
internal static class PropertyShape
{
    /// <summary>
    /// Whether an entity has at most one value of it. Where a qualifier belongs to the identity of a statement, there is one for each
    /// value of the qualifier.
    /// </summary>
    public static bool HasOneValue(this Predicate property) =>
        property.IsSingleValued && !property.AllowedQualifiers.Any(qualifier => property.IdentifiedBy.Contains(qualifier.Name));
}
