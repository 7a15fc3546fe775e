namespace KnowledgeGraph;

/// <summary>
/// The unit of everything: a subject, a predicate, an object, and what is known about them together. A graph and a row in it;
/// equal to another of the same graph and row; nothing is allocated for it.
/// </summary>
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

    /// <summary>Its row: statements are sorted by subject, predicate, object, then id.</summary>
    public StatementRow Row { get; }

    /// <summary><c>st_</c> and 16 hex digits. Allocates; see <see cref="TryFormatId"/>.</summary>
    public string Id => StatementId.ToText(Graph.Statements.Ids[Row]);

    public Entity Subject => new(Graph, Graph.Statements.Subjects[Row]);

    public Predicate Predicate => Graph.Ontology.Predicates[Graph.Statements.Predicates[Row]];

    public FactValue Object => new(Graph, Graph.Statements.ObjectKinds[Row], Graph.Statements.Objects[Row]);

    /// <summary>When it holds.</summary>
    public ValidTime Time => Graph.Statements.Times[Row];

    /// <summary>When it began, in EDTF as written; null where nothing is.</summary>
    public string? Since => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Row).Since);

    /// <summary>When it ended, in EDTF as written; null where nothing is.</summary>
    public string? Until => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Row).Until);

    /// <summary>When it happened, in EDTF as written; null where nothing is.</summary>
    public string? On => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Row).On);

    public ReadOnlySpan<byte> SinceUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Row).Since);

    public ReadOnlySpan<byte> UntilUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Row).Until);

    public ReadOnlySpan<byte> OnUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Row).On);

    /// <summary>
    /// The first day by which a source had said it: the latest day that the publication date of the earliest source allows; for an
    /// inferred one, when all premises of one of its derivations were known. Null where no dated source says it.
    /// </summary>
    public DateOnly? KnownSince => Day.ToDate(Graph.Statements.KnownDays[Row]);

    /// <summary>Modality, rank, credibility, likelihood and origin together.</summary>
    public StatementTraits Traits => Graph.Statements.Traits[Row];

    public Modality Modality => Traits.Modality;

    public Rank Rank => Traits.Rank;

    /// <inheritdoc cref="StatementTraits.Credibility"/>
    public int Credibility => Traits.Credibility;

    /// <inheritdoc cref="StatementTraits.Likelihood"/>
    public Likelihood? Likelihood => Traits.Likelihood;

    /// <summary>Drawn by a rule rather than stated.</summary>
    public bool IsInferred => Traits.IsInferred;

    /// <summary>Whose claim it is; null where it is the source's own voice.</summary>
    public Entity? AttributedTo => Graph.Statements.Attributions[Row] is { IsNone: false } agent ? new Entity(Graph, agent) : null;

    /// <summary>Why the rank is not normal; null where it is.</summary>
    public string? RankReason => Graph.Texts.OptionalText(Graph.Statements.Reasons[Row]);

    public ReadOnlySpan<byte> RankReasonUtf8 => Graph.Texts.Utf8(Graph.Statements.Reasons[Row]);

    /// <summary>The curator's remark; null where there is none.</summary>
    public string? Note => Graph.Texts.OptionalText(Graph.Statements.Notes[Row]);

    public ReadOnlySpan<byte> NoteUtf8 => Graph.Texts.Utf8(Graph.Statements.Notes[Row]);

    public RowList<QualifierValue> Qualifiers => RowList<QualifierValue>.Of(Graph, Graph.Statements.QualifiersOf(Row));

    /// <summary>The passages behind it, in the order written.</summary>
    public RowList<Evidence> Evidence => RowList<Evidence>.Of(Graph, Graph.Evidence.OfStatement(Row));

    /// <summary>Who vouches for it, each origin counted once. O(1) where one source is cited; else linear in what is cited.</summary>
    public IndependentOrigins IndependentOrigins => Corroboration.Of(this);

    /// <summary>How it was inferred; empty for a stated one.</summary>
    public RowList<Derivation> Derivations => RowList<Derivation>.Of(Graph, Graph.Derivations.OfStatement(Row));

    /// <summary>The settled disagreements that it is part of.</summary>
    public RowList<Conflict> Conflicts => RowList<Conflict>.Of(Graph, Graph.Conflicts.OfStatement(Row));

    /// <summary>Writes the <see cref="IdLength"/> bytes of the id; false when there is no room for them.</summary>
    public bool TryFormatId(Span<byte> utf8) => StatementId.TryFormat(Graph.Statements.Ids[Row], utf8);

    static Statement IRowItem<Statement>.At(FactGraph graph, int index) => new(graph, new StatementRow(index));

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : $"{Subject} {Predicate} {Object}";
}
