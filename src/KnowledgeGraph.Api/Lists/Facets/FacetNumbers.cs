namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The value by which each item of a list is counted, by its number.</summary>
/// <param name="by">A key of which each item has one value, which is numbered.</param>
internal readonly struct FacetNumbers(RowList list, int owner, FacetKey by)
{
    private readonly Column<EntityRow, ushort> _kinds = list.Graph.Entities.Kinds;
    private readonly Column<StatementRow, ushort> _predicates = list.Graph.Statements.Predicates;
    private readonly Column<StatementRow, StatementTraits> _traits = list.Graph.Statements.Traits;

    public int At(int row) => by switch
    {
        FacetKey.Kind => _kinds[list.EntityAt(owner, row)],
        FacetKey.Predicate => _predicates[list.StatementAt(owner, row)],
        FacetKey.Modality => (int)_traits[list.StatementAt(owner, row)].Modality,
        FacetKey.ReviewState => (int)list.Graph.Statements.ReviewStateOf(list.StatementAt(owner, row)),
        FacetKey.Marking => FacetTally.MarkingAt(list, owner, row).Index,
        FacetKey.Rank => (int)_traits[list.StatementAt(owner, row)].Rank,
        _ => (int)_traits[list.StatementAt(owner, row)].Basis,
    };
}
