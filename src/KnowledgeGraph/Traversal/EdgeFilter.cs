using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// <see cref="EdgeFilterOptions"/> made ready for one graph: a few bit sets, so that each edge costs a look at its predicate and
/// traits and days, which lie beside it, and only with <c>KnownAsOf</c> or for what is certain one at its statement. It may be kept and
/// used by many threads.
/// </summary>
public sealed class EdgeFilter
{
    private readonly BitSet? _along;
    private readonly BitSet? _against;
    private readonly BitSet? _kinds;
    private readonly EntityRow[] _avoid;
    private readonly int? _asOf;
    private readonly Certainty _certainty;
    private readonly int? _knownAsOf;
    private readonly Column<StatementRow, int> _knownDays;
    private readonly Column<StatementRow, ValidTime> _times;

    private EdgeFilter(FactGraph graph, EdgeFilterOptions options)
    {
        Graph = graph;
        Direction = options.Direction;
        MaxLength = options.MaxLength ?? int.MaxValue;
        _asOf = options.AsOf;
        _certainty = options.Certainty;
        _knownAsOf = options.KnownAsOf;
        _knownDays = graph.Statements.KnownDays;
        _times = graph.Statements.Times;
        Traits = TraitFilter.For(options);
        (_along, _against) = PredicateSets(graph.Ontology, options);
        _kinds = KindSet(graph.Ontology, options);
        IsDefault = IsDefaultOf(options);
        _avoid = [.. options.Avoid.Select(entity => entity.Row).Order()];
        AsksStatementForTime = _knownAsOf is not null || (_asOf is not null && _certainty == Certainty.Certainly);
        IsOfTraitsOnly = (_along, _against, _kinds) is (null, null, null) && _avoid.Length == 0 && (_asOf, _knownAsOf) is (null, null);
    }

    /// <summary>The graph that it was made for.</summary>
    public FactGraph Graph { get; }

    /// <summary>Which way along the statements.</summary>
    public Direction Direction { get; }

    /// <summary>The most steps that a path may have.</summary>
    public int MaxLength { get; }

    /// <summary>
    /// Whether it lets through what people mean when they say nothing: all that is asserted or reported and not deprecated, at any time.
    /// Lengths do not matter.
    /// </summary>
    public bool IsDefault { get; }

    /// <summary>Whether the traits of its statement are all that decides on an edge, wherever it leads.</summary>
    internal bool IsOfTraitsOnly { get; }

    /// <summary>Whether it asks about time what only the statement says, not the days beside an edge.</summary>
    internal bool AsksStatementForTime { get; }

    /// <summary>Whether it asks for a day.</summary>
    internal bool AsksForDay => _asOf is not null;

    /// <summary>The day, where <see cref="AsksForDay"/>.</summary>
    internal int AsOf => _asOf ?? 0;

    /// <summary>The combinations of traits that it lets through.</summary>
    internal BitSet Traits { get; }

    /// <summary>Makes <paramref name="options"/> ready for <paramref name="graph"/>. O(predicates + kinds).</summary>
    /// <exception cref="ArgumentException">
    /// A credibility outside 1 to 5, a negative length, the certainty <see cref="Certainty.No"/>, or an entity of another graph.
    /// </exception>
    public static EdgeFilter Compile(FactGraph graph, EdgeFilterOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MinCredibility is < 1 or > 5)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MinCredibility, "A credibility goes from 1 to 5.");
        }

        if (options.MaxLength is < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MaxLength, "A length is not negative.");
        }

        if (options.Certainty is not (Certainty.Possibly or Certainty.Certainly))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Certainty, "A statement is asked to be in force possibly or certainly.");
        }

        foreach (var entity in options.Avoid)
        {
            if (!ReferenceEquals(entity.Graph, graph))
            {
                throw new ArgumentException("An entity to avoid is of another graph.", nameof(options));
            }
        }

        return new EdgeFilter(graph, options);
    }

    /// <summary>True when an edge with this predicate and these traits may be used, not counting its time.</summary>
    /// <param name="along">Going from subject to object; against it otherwise.</param>
    public bool AllowsEdge(int predicate, StatementTraits traits, bool along) =>
        (Predicates(along) is not { } set || set.Contains(predicate)) && Traits.Contains(traits.Bits);

    /// <summary>Whether an edge may be walked and the entity at its other end be visited. O(log n) in the avoided entities.</summary>
    /// <param name="along">Whether it is walked from subject to object, whichever view it is read from.</param>
    public bool Allows(AdjacencyView view, EdgeRow edge, bool along) =>
        AllowsEdge(view.Predicates[edge], view.Traits[edge], along)
        && AllowsTime(view, edge)
        && AllowsNode(Graph.Entities.Kinds, view.Neighbours[edge]);

    /// <summary>True when the statement is in force, and was known, as asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllowsTime(Column<StatementRow, ValidTime> times, StatementRow statement) =>
        (_asOf is not { } day || times[statement].InForceOn(day) >= _certainty)
        && (_knownAsOf is not { } known || _knownDays[statement] <= known);

    /// <summary>The same for the statement of an edge, of which most is decided by what lies beside the edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AllowsTime(AdjacencyView view, EdgeRow edge) =>
        (_asOf is not { } day || view.Days[edge].Contains(day)) && (!AsksStatementForTime || AllowsTime(_times, view.Statements[edge]));

    /// <summary>Has the processor fetch what decides on the time of a statement, where <see cref="AsksStatementForTime"/>.</summary>
    internal void PrefetchTime(StatementRow statement)
    {
        if (_asOf is not null)
        {
            _times.Prefetch(statement);
        }

        if (_knownAsOf is not null)
        {
            _knownDays.Prefetch(statement);
        }
    }

    /// <summary>True when an entity of this kind may be visited on the way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllowsNode(Column<EntityRow, ushort> kinds, EntityRow entity) =>
        (_kinds is not { } set || set.Contains(kinds[entity])) && !IsAvoided(entity);

    /// <summary>True for an entity that no path may touch. O(log n) in those named.</summary>
    public bool IsAvoided(EntityRow entity) => _avoid.Length > 0 && Array.BinarySearch(_avoid, entity) >= 0;

    /// <summary>The predicates that it lets through going one way; null for all.</summary>
    internal BitSet? Predicates(bool along) => along ? _along : _against;

    /// <summary>
    /// The predicates to follow from subject to object, and those against it. A symmetric one stands in both adjacencies from both
    /// ends: where both are read it counts in one of them only.
    /// </summary>
    private static (BitSet? Along, BitSet? Against) PredicateSets(Ontology ontology, EdgeFilterOptions options)
    {
        var bothWays = options.Direction == Direction.Any;
        var takesAll = options.Predicates.IsEmpty && options.Exclude.IsEmpty;
        if (takesAll && !(bothWays && ontology.Predicates.Any(predicate => predicate.IsSymmetric)))
        {
            return (null, null);
        }

        var along = new BitSet(ontology.Predicates.Length);
        var against = new BitSet(ontology.Predicates.Length);
        foreach (var predicate in options.Predicates.IsEmpty ? ontology.Predicates : options.Predicates)
        {
            along.Add(predicate.Index);
            if (!(bothWays && predicate.IsSymmetric))
            {
                against.Add(predicate.Index);
            }
        }

        foreach (var predicate in options.Exclude)
        {
            along.Remove(predicate.Index);
            against.Remove(predicate.Index);
        }

        return (takesAll ? null : along, against);
    }

    private static bool IsDefaultOf(EdgeFilterOptions options) =>
        options.Predicates.IsEmpty && options.Exclude.IsEmpty && options.Kinds.IsEmpty && options.Avoid.IsEmpty
        && options is { Direction: Direction.Any, AsOf: null, KnownAsOf: null, IncludeInferred: true, MinCredibility: null }
        && options.Modalities.ToHashSet().SetEquals([Modality.Asserted, Modality.Reported])
        && options.Ranks.ToHashSet().SetEquals([Rank.Normal, Rank.Preferred]);

    private static BitSet? KindSet(Ontology ontology, EdgeFilterOptions options)
    {
        if (options.Kinds.IsEmpty)
        {
            return null;
        }

        var kinds = new BitSet(ontology.Kinds.Length);
        foreach (var concrete in options.Kinds.SelectMany(kind => kind.ConcreteKinds))
        {
            kinds.Add(concrete.Index);
        }

        return kinds;
    }
}
