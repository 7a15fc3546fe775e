namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>
/// The unit of everything: a subject, a predicate, an object, and what is known about them together — time, modality,
/// attribution, confidence, evidence.
/// </summary>
public sealed record StatementSymbol
{
    /// <summary><c>st_</c> and 16 hex digits: a hash of subject, predicate, object and the identifying parts.</summary>
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Predicate { get; init; }

    public required FactValue Object { get; init; }

    public required ValidTime Time { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>The entity whose claim it is; null where it is the source's own voice.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>1–6 (Admiralty); 6 means that it cannot be judged; 0 where the set does not say.</summary>
    public required int Credibility { get; init; }

    /// <summary>An ICD 203 word; null where the source gives no probability.</summary>
    public Likelihood? Likelihood { get; init; }

    public required Rank Rank { get; init; }

    /// <summary>Why the rank is not normal.</summary>
    public string? RankReason { get; init; }

    /// <summary>The curator's remark, in their own words.</summary>
    public string? Note { get; init; }

    public EquatableArray<QualifierValue> Qualifiers { get; init; }

    public EquatableArray<EvidenceSymbol> Evidence { get; init; }

    /// <summary>How it was derived; empty for a stated one.</summary>
    public EquatableArray<DerivationSymbol> Derivations { get; init; }

    /// <summary>Who has reviewed it, in the order written.</summary>
    public EquatableArray<ReviewSymbol> Reviews { get; init; }

    /// <summary>How far it has been reviewed, by the policy of the ontology.</summary>
    public ReviewState ReviewState { get; init; }

    /// <summary>The level at which it is released, from its own marking and from those of all it needs; null for the lowest.</summary>
    public string? Marking { get; init; }

    /// <summary>The curator concludes it from its passages; they do not say it themselves.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The ground on which it stands.</summary>
    public Basis Basis => Derivations.Count > 0 ? Basis.Derived : IsImplied ? Basis.Implied : Basis.Explicit;
}

/// <summary>A qualifier's value on one statement.</summary>
public sealed record QualifierValue(string Qualifier, FactValue Value);

/// <summary>One passage behind a statement: a stretch of text, a row, a value of JSON, or the whole document.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Offset">
/// In Unicode code points from the start of the decoded document, from 0; <see cref="UnknownOffset"/> for a whole document, and for a
/// quotation, a row or a value whose document was not at hand.
/// </param>
/// <param name="Length">In code points; that of the quoted words where the offset is not known, and else 0.</param>
/// <param name="Digest">The first 4 bytes of the SHA-256 of the passage after NFC and folding of white space, big-endian.</param>
/// <param name="IsVerified">The document was at hand and the passage is there.</param>
public sealed record EvidenceSymbol(string Source, int Offset, int Length, uint Digest, bool IsVerified)
{
    public const int UnknownOffset = -1;

    /// <summary>The words themselves, where the set quotes them; null where it gives only their position.</summary>
    public TextQuote? Quote { get; init; }

    /// <summary>The number of the row that is cited, from 1; 0 where none is.</summary>
    public int Row { get; init; }

    /// <summary>The JSON pointer to the value that is cited; null where none is.</summary>
    public string? Pointer { get; init; }

    /// <summary>The set gives the digest of a row or a value: otherwise it is known only where the document is at hand.</summary>
    public bool HasWrittenDigest { get; init; }

    /// <summary>The document is cited as a whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How the passage fits the statement.</summary>
    public EvidenceFit Fit { get; init; }
}

/// <summary>A text-quote selector: words of a document, and as much of the text around them as tells them from others.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands right before them; null where nothing is said.</param>
/// <param name="Suffix">What stands right behind them; null where nothing is said.</param>
/// <seealso href="https://www.w3.org/TR/annotation-model/#text-quote-selector"/>
public sealed record TextQuote(string Exact, string? Prefix, string? Suffix);

/// <summary>One way in which a derived statement was drawn.</summary>
/// <param name="Rule">The name of a declared rule, or of the property of a predicate: <c>transitive</c>, <c>sub-predicate</c>,
/// <c>chain</c>.</param>
/// <param name="Premises">Statement ids, in the rule's order.</param>
public sealed record DerivationSymbol(string Rule, EquatableArray<string> Premises);

/// <summary>Statements that cannot all hold, and of which the set says which is preferred.</summary>
/// <param name="Statements">Statement ids, ordinal; at least two.</param>
/// <param name="Constraint">Which constraint they break: <c>single-value</c>, <c>conflicts-with</c>, <c>negation</c>.</param>
/// <param name="Reason">Why the preferred one is preferred.</param>
public sealed record ConflictSymbol(EquatableArray<string> Statements, string Constraint, string Reason);
