namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The parts of a row by which it is counted.</summary>
/// <param name="Entity">The entity; none if the rows have none.</param>
/// <param name="Statement">The statement; none if the rows have none.</param>
/// <param name="Source">The source, of a list of sources; otherwise none.</param>
internal readonly record struct FacetSubject(EntityRow Entity, StatementRow Statement, SourceRow Source)
{
    public static FacetSubject None { get; } = new(EntityRow.None, StatementRow.None, SourceRow.None);

    public static FacetSubject Of(EntityRow entity) => None with { Entity = entity };

    public static FacetSubject Of(EntityRow entity, StatementRow statement) => new(entity, statement, SourceRow.None);

    public static FacetSubject Of(SourceRow source) => None with { Source = source };
}
