using System.Text.Json.Serialization;
using KnowledgeGraph.Json;
using KnowledgeGraph.Sentences;

namespace KnowledgeGraph;

/// <summary>
/// A statement: a subject, a predicate and an object, with time, modality, qualifiers and evidence. A graph and a row in it; equal to
/// another with the same graph and row; allocates nothing.
/// </summary>
[JsonConverter(typeof(StatementJsonConverter))]
public readonly record struct Statement : IRowItem<Statement>
{
    /// <summary>The length of every statement's id, in characters and in UTF-8 bytes.</summary>
    public const int IdLength = StatementId.Length;

    internal Statement(FactGraph graph, StatementRow row)
    {
        Graph = graph;
        Row = row;
    }

    public FactGraph Graph { get; }

    /// <summary>The row; statements are sorted by subject, predicate, object, then id.</summary>
    public StatementRow Row { get; }

    /// <summary><c>st_</c> and 16 hex digits. Allocates; see <see cref="TryFormatId"/>.</summary>
    public string Id => StatementId.ToText(Graph.Statements.Ids[Row]);

    public Entity Subject => new(Graph, Graph.Statements.Subjects[Row]);

    public Predicate Predicate => Graph.Ontology.Predicates[Graph.Statements.Predicates[Row]];

    public FactValue Object => new(Graph, Graph.Statements.ObjectKinds[Row], Graph.Statements.Objects[Row]);

    /// <summary>The time for which it holds.</summary>
    public ValidTime Time => Graph.Statements.Times[Row];

    /// <summary>
    /// The only days on which it certainly holds, ascending: those on which its sources were published. Empty if it certainly holds on
    /// every day between its latest beginning and its earliest end, or on none. O(log n).
    /// </summary>
    public ReadOnlySpan<int> WitnessDays => Graph.Statements.WitnessDays is { } witness ? witness.DaysOf(Row) : [];

    /// <summary>Whether it holds on a <see cref="Day"/>.</summary>
    public Certainty InForceOn(int day) => Graph.Statements.InForceOn(Row, day);

    /// <summary>Whether it holds on <paramref name="date"/>.</summary>
    public Certainty InForceOn(DateOnly date) => InForceOn(Day.From(date));

    /// <summary>The beginning, in EDTF as written; null if not given.</summary>
    public string? Since => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Row).Since);

    /// <summary>The last day, in EDTF: as written, or the day before what is written as an exclusive end; null if not given.</summary>
    public string? Until => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Row).Until);

    /// <summary>The date of an event, in EDTF as written; null if not given.</summary>
    public string? On => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Row).On);

    /// <summary>The beginning with the days that it may mean, for comparisons; null if not given.</summary>
    public FuzzyDate? SinceDate => Since is { } since ? new FuzzyDate(since, Time.SinceEarliest, Time.SinceLatest) : null;

    /// <summary>The last day with the days that it may mean, for comparisons; null if not given.</summary>
    public FuzzyDate? UntilDate => Until is { } until ? new FuzzyDate(until, Time.UntilEarliest, Time.UntilLatest) : null;

    /// <summary>The date of an event with the days that it may mean, for comparisons; null if not given.</summary>
    public FuzzyDate? OnDate => On is { } on ? new FuzzyDate(on, Time.SinceEarliest, Time.UntilLatest) : null;

    public ReadOnlySpan<byte> SinceUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Row).Since);

    public ReadOnlySpan<byte> UntilUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Row).Until);

    public ReadOnlySpan<byte> OnUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Row).On);

    /// <summary>
    /// The first day by which a source had stated it: the latest day that the publication date of the earliest source allows; for a
    /// derived one, the day by which all premises of one of its derivations were known. Null if no dated source states it.
    /// </summary>
    public DateOnly? KnownSince => Day.ToDate(Graph.Statements.KnownDays[Row]);

    /// <summary>The modality, rank, credibility, likelihood and basis together.</summary>
    public StatementTraits Traits => Graph.Statements.Traits[Row];

    public Modality Modality => Traits.Modality;

    public Rank Rank => Traits.Rank;

    /// <inheritdoc cref="StatementTraits.Credibility"/>
    public int Credibility => Traits.Credibility;

    /// <inheritdoc cref="StatementTraits.Likelihood"/>
    public Likelihood? Likelihood => Traits.Likelihood;

    /// <inheritdoc cref="StatementTraits.Basis"/>
    public Basis Basis => Traits.Basis;

    /// <summary>The entity that makes the claim; null if the source itself does.</summary>
    public Entity? AttributedTo => Graph.Statements.Attributions[Row] is { IsNone: false } agent ? new Entity(Graph, agent) : null;

    /// <summary>The reason for its rank; null if the rank is normal.</summary>
    public string? RankReason => Graph.Texts.OptionalText(Graph.Statements.Reasons[Row]);

    public ReadOnlySpan<byte> RankReasonUtf8 => Graph.Texts.Utf8(Graph.Statements.Reasons[Row]);

    /// <summary>The curator's remark; null if there is none.</summary>
    public string? Note => Graph.Texts.OptionalText(Graph.Statements.Notes[Row]);

    public ReadOnlySpan<byte> NoteUtf8 => Graph.Texts.Utf8(Graph.Statements.Notes[Row]);

    /// <summary>
    /// The level at which it is released: the highest of its own marking and of those of its entities, and the lowest of its sources; for a
    /// derived one, the highest of the premises of its first derivation.
    /// </summary>
    public Marking Marking => Graph.Ontology.Markings[Graph.Statements.Markings[Row]];

    public RowList<QualifierValue> Qualifiers => RowList<QualifierValue>.Of(Graph, Graph.Statements.QualifiersOf(Row));

    /// <summary>The passages that support it, in the order written.</summary>
    public RowList<Evidence> Evidence => RowList<Evidence>.Of(Graph, Graph.Evidence.OfStatement(Row));

    /// <summary>The reviews of it, in the order written. O(log n) in the statements that are reviewed or due.</summary>
    public RowList<Review> Reviews => RowList<Review>.Of(Graph, Graph.Statements.Reviews?.ReviewsOf(Row) ?? default);

    /// <summary>
    /// How far it has been reviewed, by the policy of the ontology and the day that it gives; <see cref="ReviewState.None"/> for a
    /// derived one. O(log n) in the statements that are reviewed or due.
    /// </summary>
    public ReviewState ReviewState => Graph.Statements.ReviewStateOf(Row);

    /// <summary>
    /// Its independent witnesses, each origin counted once. O(1) where one source is cited; otherwise linear in the citations.
    /// </summary>
    public IndependentOrigins IndependentOrigins => Corroboration.Of(this);

    /// <summary>The count of <see cref="IndependentOrigins"/>. O(1) after the first time.</summary>
    public int IndependentOriginCount => Graph.OriginCounts.Of(this);

    /// <summary>The ways in which it was derived; empty for a stated one.</summary>
    public RowList<Derivation> Derivations => RowList<Derivation>.Of(Graph, Graph.Derivations.OfStatement(Row));

    /// <summary>The resolved disagreements that it is part of.</summary>
    public RowList<Conflict> Conflicts => RowList<Conflict>.Of(Graph, Graph.Conflicts.OfStatement(Row));

    /// <summary>Writes the <see cref="IdLength"/> bytes of the id; false when there is no room for them.</summary>
    public bool TryFormatId(Span<byte> utf8) => StatementId.TryFormat(Graph.Statements.Ids[Row], utf8);

    /// <summary>
    /// Returns the statement as an English sentence: subject, predicate and object, with the modality, the time, the qualifiers, the
    /// likelihood, who says so, and the rank if it is not normal. Made from the <see cref="Predicate.Sentence"/> of its predicate; at most
    /// 5,000 characters, because long names, texts and lists are cut.
    /// </summary>
    /// <param name="direction">
    /// The end at which it begins: <see cref="Direction.In"/> for the object, if it is an entity and the inverse has a label.
    /// </param>
    /// <param name="namesSources">Whether it names the sources, if nobody else makes the claim.</param>
    public string ToSentence(Direction direction = Direction.Out, bool namesSources = true) =>
        StatementSentence.Of(this, direction, namesSources);

    static Statement IRowItem<Statement>.At(FactGraph graph, int index) => new(graph, new StatementRow(index));

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : $"{Subject} {Predicate} {Object}";
}
