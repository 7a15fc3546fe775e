using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// <see cref="EdgeFilterOptions"/> compiled for one graph: a few bit sets, so that testing an edge reads its predicate, traits and days,
/// which are stored beside it, and the statement only for <c>KnownAsOf</c> or for certainty. It may be kept and used by many threads.
/// </summary>
public sealed class EdgeFilter
{
    private readonly EdgeFilterOptions _options;
    private readonly BitSet? _along;
    private readonly BitSet? _against;
    private readonly BitSet? _kinds;
    private readonly EntityRow[] _avoid;
    private readonly int? _asOf;
    private readonly int _from;
    private readonly int _to;
    private readonly Certainty _certainty;
    private readonly int? _knownAsOf;
    private readonly SparseColumn<StatementRow, int> _knownDays;
    private readonly RemainingStatements? _remaining;

    // Null where all sources count, or no day does.
    private readonly RemainingCertainty? _remainingCertainty;
    private readonly TraitChoice _choice;
    private readonly DictionaryColumn<StatementRow, ValidTime> _times;

    // Null where single days do not matter.
    private readonly WitnessDayTable? _witnessDays;

    private EdgeFilter(FactGraph graph, EdgeFilterOptions options, CancellationToken cancellationToken)
    {
        Graph = graph;
        _options = options;
        Direction = options.Direction;
        MaxLength = options.MaxLength ?? int.MaxValue;
        _asOf = options.AsOf;
        _from = options.From ?? Day.Earliest;
        _to = options.To ?? Day.Latest;
        HasRange = (options.From, options.To) is not (null, null);
        HasDays = _asOf is not null || HasRange;
        BegunBy = Math.Min(_asOf ?? Day.Latest, _to);
        NotEndedBefore = Math.Max(_asOf ?? Day.Earliest, _from);
        _certainty = options.Certainty;
        _knownAsOf = options.KnownAsOf;
        _knownDays = graph.Statements.KnownDays;
        _times = graph.Statements.Times;
        _witnessDays = options is { AsOf: not null, Certainty: Certainty.Certainly } ? graph.Statements.WitnessDays : null;
        _choice = TraitChoice.Of(options);
        Traits = TraitFilter.For(_choice);
        if (!options.WithoutSources.IsEmpty || (options.UndatedSources && _knownAsOf is not null))
        {
            _remaining = graph.Remaining.Get(
                options.WithoutSources.Select(source => source.Row), options.UndatedSources, cancellationToken);
            _remainingCertainty = _asOf is { } day && !options.WithoutSources.IsEmpty
                ? _remaining.CertainOn(day, cancellationToken)
                : null;
        }

        (_along, _against) = PredicateSets(graph.Ontology, options);
        _kinds = KindSet(graph.Ontology, options);
        IsDefault = IsDefaultOf(options);
        _avoid = [.. options.Avoid.Select(entity => entity.Row).Order()];
        NeedsStatementTime = _knownAsOf is not null || _remaining is not null || (_asOf is not null && _certainty == Certainty.Certainly);
        TestsTraitsOnly = (_along, _against, _kinds) is (null, null, null) && _avoid.Length == 0 && !HasDays && (_knownAsOf, _remaining) is (null, null);
    }

    /// <summary>The graph that it was compiled for.</summary>
    public FactGraph Graph { get; }

    /// <summary>The direction in which statements are followed.</summary>
    public Direction Direction { get; }

    /// <summary>The maximum number of steps in a path.</summary>
    public int MaxLength { get; }

    /// <summary>
    /// Whether this is the default filter: everything asserted or reported and not deprecated, at any time. Lengths do not matter.
    /// </summary>
    public bool IsDefault { get; }

    /// <summary>Equal for filters of a graph that allow the same; lengths do not matter. O(options) each time.</summary>
    internal string Key => EdgeFilterKey.Of(_options);

    /// <summary>Whether an edge is decided by the traits of its statement alone, whatever entity it leads to.</summary>
    internal bool TestsTraitsOnly { get; }

    /// <summary>
    /// Whether the predicate and the traits of a statement decide: it has no day, no range of days, and leaves no source out.
    /// </summary>
    public bool IsTimeless => !HasDays && (_knownAsOf, _remaining) is (null, null);

    /// <summary>Whether its test of time needs the statement, in addition to the days stored beside an edge.</summary>
    internal bool NeedsStatementTime { get; }

    /// <summary>Whether it restricts statements to a day or a range of days.</summary>
    internal bool HasDays { get; }

    /// <summary>The last day on which what it allows may begin, by its day and its range.</summary>
    internal int BegunBy { get; }

    /// <summary>The first day on which what it allows may end.</summary>
    internal int NotEndedBefore { get; }

    private bool HasRange { get; }

    /// <summary>The combinations of traits that it allows.</summary>
    internal BitSet Traits { get; }

    /// <summary>
    /// Compiles <paramref name="options"/> for <paramref name="graph"/>. O(predicates + kinds); without some sources, or with those without
    /// a date, O(n log n) in the statements the first time.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A credibility is outside 1 to 5, a length is negative, a range of days ends before it begins, the certainty is
    /// <see cref="Certainty.No"/>, or an entity or a source belongs to another graph.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static EdgeFilter Compile(FactGraph graph, EdgeFilterOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MinCredibility is < 1 or > 5)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MinCredibility, "The credibility must be from 1 to 5.");
        }

        if (options.MaxLength is < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.MaxLength, "The length must not be negative.");
        }

        if (options.From > options.To)
        {
            throw new ArgumentException("The range of days ends before it begins.", nameof(options));
        }

        if (options.Certainty is not (Certainty.Possibly or Certainty.Certainly))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Certainty, "The certainty must be Possibly or Certainly.");
        }

        foreach (var entity in options.Avoid)
        {
            if (!ReferenceEquals(entity.Graph, graph))
            {
                throw new ArgumentException("An entity to avoid belongs to another graph.", nameof(options));
            }
        }

        foreach (var source in options.WithoutSources)
        {
            if (!ReferenceEquals(source.Graph, graph))
            {
                throw new ArgumentException("A source to leave out belongs to another graph.", nameof(options));
            }
        }

        return new EdgeFilter(graph, options, cancellationToken);
    }

    /// <summary>Whether an edge with this predicate and these traits is allowed, apart from its time.</summary>
    /// <param name="along">Whether it is walked from subject to object.</param>
    public bool AllowsEdge(int predicate, StatementTraits traits, bool along) =>
        AllowsPredicate(predicate, along) && Traits.Contains(traits.Bits);

    /// <summary>Whether an edge may be followed and the entity at its other end visited. O(log n) in the avoided entities.</summary>
    /// <param name="along">Whether it is walked from subject to object, whichever view it is read from.</param>
    public bool Allows(AdjacencyView view, EdgeRow edge, bool along) =>
        AllowsEdge(view.Predicates[edge], view.Traits[edge], along)
        && AllowsTime(view, edge)
        && AllowsNode(Graph.Entities.Kinds, view.Neighbours[edge]);

    /// <summary>Whether the statement is in force, was known as required, and has sources left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllowsTime(in DictionaryColumn<StatementRow, ValidTime> times, StatementRow statement) =>
        (_asOf is not { } day
            || (times[statement].InForceOn(day) >= _certainty && (_witnessDays is null || _witnessDays.Allows(statement, day))))
        && (!HasRange || IsInRange(times[statement]))
        && (_remaining is { } remaining
            ? Remains(remaining, statement)
            : _knownAsOf is not { } known || _knownDays[statement] <= known);

    /// <summary>
    /// Why the view keeps the statement back: the first reason in the order of the enumeration; null if it counts. Predicates, direction
    /// and entities are not reasons. O(1).
    /// </summary>
    public LeftOutReason? ReasonAgainst(StatementRow statement)
    {
        var traits = Graph.Statements.Traits[statement];
        return (!_choice.AllowsModality(traits), !_choice.AllowsRank(traits)) switch
        {
            (true, _) => LeftOutReason.Modality,
            (_, true) => LeftOutReason.Rank,
            _ when _asOf is not null && CertaintyOf(statement) < _certainty => LeftOutReason.Time,
            _ when HasRange && !IsInRange(_times[statement]) => LeftOutReason.Time,
            _ when _knownAsOf is { } known && KnownDay(statement) > known && IsLeft(statement) => LeftOutReason.Knowledge,
            _ when !_choice.AllowsCredibility(traits) => LeftOutReason.Credibility,
            _ when !_choice.AllowsBasis(traits) => LeftOutReason.Basis,
            _ when !IsLeft(statement) => LeftOutReason.Source,
            _ => null,
        };
    }

    /// <summary>
    /// How certainly the statement is in force on the day, by the sources that remain if any do; null if the filter has no day.
    /// </summary>
    public Certainty? CertaintyOf(StatementRow statement)
    {
        if (_asOf is not { } day)
        {
            return null;
        }

        var certainty = Graph.Statements.InForceOn(statement, day);
        return certainty == Certainty.Certainly && _remainingCertainty is { } certain && IsLeft(statement) && !certain.Contains(statement)
            ? Certainty.Possibly
            : certainty;
    }

    /// <summary>Whether the predicate is followed in one direction.</summary>
    /// <param name="along">From subject to object.</param>
    public bool AllowsPredicate(int predicate, bool along) => Predicates(along) is not { } set || set.Contains(predicate);

    /// <summary>Whether the statement of an edge is in force, and was known; mostly decided by the days stored beside the edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AllowsTime(AdjacencyView view, EdgeRow edge) =>
        (!HasDays || view.Days[edge].Spans(BegunBy, NotEndedBefore)) && (!NeedsStatementTime || AllowsTime(_times, view.Statements[edge]));

    /// <summary>Prefetches the columns that decide on the time of a statement, where <see cref="NeedsStatementTime"/>.</summary>
    internal void PrefetchTime(StatementRow statement)
    {
        if (HasDays)
        {
            _times.Prefetch(statement);
        }

        if (_knownAsOf is not null)
        {
            _knownDays.Prefetch(statement);
        }
    }

    /// <summary>Whether an entity of this kind may be visited along the way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllowsNode(Column<EntityRow, ushort> kinds, EntityRow entity) =>
        (_kinds is not { } set || set.Contains(kinds[entity])) && !IsAvoided(entity);

    /// <summary>Whether no path may contain the entity. O(log n) in the avoided entities.</summary>
    public bool IsAvoided(EntityRow entity) => _avoid.Length > 0 && Array.BinarySearch(_avoid, entity) >= 0;

    private bool Remains(RemainingStatements remaining, StatementRow statement) =>
        remaining.Contains(statement)
        && (_knownAsOf is not { } known || remaining.KnownDay(statement) <= known)
        && (_remainingCertainty is not { } certain || _certainty != Certainty.Certainly || certain.Contains(statement));

    private bool IsInRange(in ValidTime time) => time.SinceEarliest <= time.UntilLatest && time.MayOverlap(_from, _to);

    private bool IsLeft(StatementRow statement) => _remaining?.Contains(statement) ?? true;

    private int KnownDay(StatementRow statement) => _remaining?.KnownDay(statement) ?? _knownDays[statement];

    /// <summary>The predicates that it allows in one direction; null for all.</summary>
    internal BitSet? Predicates(bool along) => along ? _along : _against;

    /// <summary>
    /// The predicates to follow from subject to object, and those to follow against it. A statement with a symmetric predicate is in both
    /// views at both ends: where both views are read, it is allowed in one of them only.
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
        (options.Predicates, options.Exclude, options.Kinds) is ([], [], []) && options.Avoid.IsEmpty && options.WithoutSources.IsEmpty
        && options is { Direction: Direction.Any, AsOf: null, From: null, To: null, KnownAsOf: null, MinCredibility: null or 5, IncludeUnrated: true }
        && options.Modalities.ToHashSet().SetEquals([Modality.Asserted, Modality.Reported])
        && options.Ranks.ToHashSet().SetEquals([Rank.Normal, Rank.Preferred])
        && options.Bases.ToHashSet().Count == Enum.GetValues<Basis>().Length;

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
