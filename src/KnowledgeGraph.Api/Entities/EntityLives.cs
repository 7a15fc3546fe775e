using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// The entities that exist on a day or in a range of days, by the properties that start and end the existence of their kind. Entities without such dates exist.
/// </summary>
internal sealed class EntityLives
{
    private readonly FactGraph _graph;
    private readonly int? _day;
    private readonly int _from;
    private readonly int _to;
    private readonly bool _isCertain;
    private readonly PropertySelection?[] _begins;
    private readonly PropertySelection?[] _ends;

    private EntityLives(FactGraph graph, EdgeFilterOptions options)
    {
        _graph = graph;
        _day = options.AsOf;
        _from = options.From ?? Day.Earliest;
        _to = options.To ?? Day.Latest;
        _isCertain = options.Certainty == Certainty.Certainly;

        // The statement of a start also counts on earlier days.
        var statements = EdgeFilter.Compile(graph, options with { AsOf = null, From = null, To = null });
        _begins = Select(kind => kind.Constraints.Begins);
        _ends = Select(kind => kind.Constraints.Ends);

        PropertySelection?[] Select(Func<Kind, Predicate?> read) =>
        [
            .. graph.Ontology.Kinds
                .Select(kind => kind.Ancestors.Prepend(kind).Select(read).FirstOrDefault(date => date is not null))
                .Select(property => property is null ? null : new PropertySelection(property, statements)),
        ];
    }

    /// <summary>For the days in <paramref name="options"/>; null if there are none or no kind has such properties.</summary>
    public static EntityLives? For(FactGraph graph, EdgeFilterOptions options)
    {
        if ((options.AsOf, options.From, options.To) is (null, null, null))
        {
            return null;
        }

        var lives = new EntityLives(graph, options with { Direction = Direction.Out });
        return Array.TrueForAll(lives._begins, date => date is null) && Array.TrueForAll(lives._ends, date => date is null) ? null : lives;
    }

    /// <summary>
    /// Whether the entity exists: on the day possibly or certainly as requested, in the range possibly. O(log n) in its statements.
    /// </summary>
    public bool IsThere(EntityRow entity)
    {
        var kind = _graph.Entities.Kinds[entity];
        return HasBegun(_begins[kind], entity) && HasNotEnded(_ends[kind], entity);
    }

    private bool HasBegun(PropertySelection? begins, EntityRow entity) =>
        Date(begins, entity) is not { } date
            || (date.EarliestDay() <= _to && (_day is not { } day || (_isCertain ? date.LatestDay() : date.EarliestDay()) <= day));

    private bool HasNotEnded(PropertySelection? ends, EntityRow entity) =>
        Date(ends, entity) is not { } date
            || (_from <= date.LatestDay() && (_day is not { } day || day <= (_isCertain ? date.EarliestDay() : date.LatestDay())));

    private FactValue? Date(PropertySelection? selection, EntityRow entity) =>
        selection?.Best(entity) is { IsNone: false } statement ? _graph.Statement(statement).Object : null;
}
