namespace KnowledgeGraph.Api.Relations;

/// <summary>The shape of the field of a relation.</summary>
internal static class RelationShape
{
    /// <summary>
    /// Whether an entity has at most one, whatever the day: the cardinality of a predicate with times speaks of one moment, so that an
    /// entity may have several over the years. If a qualifier is part of the identity of a statement, there is one for each value of the
    /// qualifier.
    /// </summary>
    // Why: docs/decisions.md#a-relation-of-cardinality-one-is-one-edge
    public static bool IsOne(this KindRelation relation) => relation.IsSingleValued
        && relation.Predicate.Temporal == TemporalShape.Timeless
        && !relation.Predicate.AllowedQualifiers.Any(qualifier => relation.Predicate.IdentifiedBy.Contains(qualifier.Name));
}
