namespace KnowledgeGraph.Api.Relations;

/// <summary>The shape of the field of a relation.</summary>
internal static class RelationShape
{
    /// <summary>
    /// Whether an entity has at most one at a time. If a qualifier is part of the identity of a statement, there is one for each value of
    /// the qualifier.
    /// </summary>
    public static bool IsOne(this KindRelation relation) => relation.IsSingleValued
        && !relation.Predicate.AllowedQualifiers.Any(qualifier => relation.Predicate.IdentifiedBy.Contains(qualifier.Name));
}
