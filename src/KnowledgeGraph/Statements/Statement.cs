namespace KnowledgeGraph;

/// <summary>
/// The unit of everything: a subject, a predicate, an object, and what is known about them together. A graph and a row in it;
/// equal to another of the same graph and row; nothing is allocated for it.
/// </summary>
public readonly record struct Statement : IRowItem<Statement>
{
    /// <summary>The length of every statement's id, in characters and in UTF-8 bytes.</summary>
    public const int IdLength = StatementId.Length;

    internal Statement(FactGraph graph, int index)
    {
        Graph = graph;
        Index = index;
    }

    public FactGraph Graph { get; }

    /// <summary>Its row: statements are sorted by subject, predicate, object, then id.</summary>
    public int Index { get; }

    /// <summary><c>st_</c> and 16 hex digits. Allocates; see <see cref="TryFormatId"/>.</summary>
    public string Id => StatementId.ToText(Graph.Statements.Ids[Index]);

    public Entity Subject => new(Graph, Graph.Statements.Subjects[Index]);

    public Predicate Predicate => Graph.Ontology.Predicates[Graph.Statements.Predicates[Index]];

    public FactValue Object => new(Graph, Graph.Statements.ObjectKinds[Index], Graph.Statements.Objects[Index]);

    /// <summary>When it holds.</summary>
    public ValidTime Time => Graph.Statements.Times[Index];

    /// <summary>When it began, in EDTF as written; null where nothing is.</summary>
    public string? Since => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Index).Since);

    /// <summary>When it ended, in EDTF as written; null where nothing is.</summary>
    public string? Until => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Index).Until);

    /// <summary>When it happened, in EDTF as written; null where nothing is.</summary>
    public string? On => Graph.Texts.OptionalText(Graph.Statements.WrittenTime(Index).On);

    public ReadOnlySpan<byte> SinceUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Index).Since);

    public ReadOnlySpan<byte> UntilUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Index).Until);

    public ReadOnlySpan<byte> OnUtf8 => Graph.Texts.Utf8(Graph.Statements.WrittenTime(Index).On);

    /// <summary>
    /// The first day by which a source had said it: the latest day that the publication date of the earliest source allows; for an
    /// inferred one, when all premises of one of its derivations were known. Null where no dated source says it.
    /// </summary>
    public DateOnly? KnownSince => Day.ToDate(Graph.Statements.KnownDays[Index]);

    /// <summary>Modality, rank, credibility, likelihood and origin together.</summary>
    public StatementTraits Traits => Graph.Statements.Traits[Index];

    public Modality Modality => Traits.Modality;

    public Rank Rank => Traits.Rank;

    /// <inheritdoc cref="StatementTraits.Credibility"/>
    public int Credibility => Traits.Credibility;

    /// <inheritdoc cref="StatementTraits.Likelihood"/>
    public Likelihood? Likelihood => Traits.Likelihood;

    /// <summary>Drawn by a rule rather than stated.</summary>
    public bool IsInferred => Traits.IsInferred;

    /// <summary>Whose claim it is; null where it is the source's own voice.</summary>
    public Entity? AttributedTo => Graph.Statements.Attributions[Index] is var agent and >= 0 ? new Entity(Graph, agent) : null;

    /// <summary>Why the rank is not normal; null where it is.</summary>
    public string? RankReason => Graph.Texts.OptionalText(Graph.Statements.Reasons[Index]);

    public ReadOnlySpan<byte> RankReasonUtf8 => Graph.Texts.Utf8(Graph.Statements.Reasons[Index]);

    /// <summary>The curator's remark; null where there is none.</summary>
    public string? Note => Graph.Texts.OptionalText(Graph.Statements.Notes[Index]);

    public ReadOnlySpan<byte> NoteUtf8 => Graph.Texts.Utf8(Graph.Statements.Notes[Index]);

    public RowList<QualifierValue> Qualifiers => new(Graph, Graph.Statements.QualifiersOf(Index));

    /// <summary>The passages behind it, in the order written.</summary>
    public RowList<Evidence> Evidence => new(Graph, Graph.Evidence.OfStatement(Index));

    /// <summary>Who vouches for it, each origin counted once. O(1) where one source is cited; else linear in what is cited.</summary>
    public IndependentOrigins IndependentOrigins => Corroboration.Of(this);

    /// <summary>How it was inferred; empty for a stated one.</summary>
    public RowList<Derivation> Derivations => new(Graph, Graph.Derivations.OfStatement(Index));

    /// <summary>The settled disagreements that it is part of.</summary>
    public RowList<Conflict> Conflicts => new(Graph, Graph.Conflicts.OfStatement(Index));

    /// <summary>Writes the <see cref="IdLength"/> bytes of the id; false when there is no room for them.</summary>
    public bool TryFormatId(Span<byte> utf8) => StatementId.TryFormat(Graph.Statements.Ids[Index], utf8);

    static Statement IRowItem<Statement>.At(FactGraph graph, int index) => new(graph, index);

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : $"{Subject} {Predicate} {Object}";
}
