namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>The vocabulary of a fact set, read from <c>ontology.yaml</c>. All lists are sorted by name, ordinal.</summary>
/// <param name="Name">What the ontology calls itself, for instance in the title of the schema.</param>
/// <param name="Description">One or two sentences.</param>
public sealed record OntologySymbol(
    string Name,
    string Description,
    EquatableArray<KindSymbol> Kinds,
    EquatableArray<PredicateSymbol> Predicates,
    EquatableArray<QualifierSymbol> Qualifiers,
    EquatableArray<EnumerationSymbol> Enumerations,
    EquatableArray<UnitSymbol> Units,
    EquatableArray<IdentifierSchemeSymbol> IdentifierSchemes,
    EquatableArray<RuleSymbol> Rules)
{
    /// <summary>The levels of disclosure, each after those below it; empty for those of the Traffic Light Protocol.</summary>
    public EquatableArray<MarkingSymbol> Markings { get; init; }
}

/// <summary>A level of disclosure.</summary>
/// <param name="Above">The names of the levels directly below it; empty for the lowest.</param>
public sealed record MarkingSymbol(string Name, string Description, EquatableArray<string> Above);

/// <summary>A kind of entity.</summary>
/// <param name="Name">PascalCase; the GraphQL and C# type.</param>
/// <param name="Plural">camelCase; the GraphQL connection and, in PascalCase, the C# collection.</param>
/// <param name="IsAbstract">True for a kind that only groups others; it becomes an interface and no entity has it directly.</param>
/// <param name="Parents">The kinds written after <c>extends</c>; all abstract.</param>
/// <param name="Ancestors">Every kind above this one, nearest first, then by name; without this kind.</param>
public sealed record KindSymbol(
    string Name,
    string Plural,
    string Description,
    bool IsAbstract,
    EquatableArray<string> Parents,
    EquatableArray<string> Ancestors)
{
    /// <summary>The name for people, as inside a sentence; null for the words of the name.</summary>
    public string? Label { get; init; }

    /// <summary>As declared here; what the kinds above declare holds too.</summary>
    public KindConstraints Constraints { get; init; } = KindConstraints.None;

    /// <summary>
    /// How often statements about such an entity are to be reviewed, as declared here; the kinds below follow it where they say nothing.
    /// </summary>
    public ReviewPolicy? Reviews { get; init; }

    /// <summary>As declared here; the kinds below follow it where they say nothing.</summary>
    public ConstraintSeverities Severities { get; init; } = ConstraintSeverities.None;

    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>
/// A relation between entities, or a property with a literal value. Declared under <c>predicates</c> or <c>properties</c>.
/// </summary>
public sealed record PredicateSymbol
{
    /// <summary>camelCase; the key in the fact files, the GraphQL field and, in PascalCase, the C# member.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The name for people, as inside a sentence; null for the words of the name.</summary>
    public string? Label { get; init; }

    /// <summary>The name of the inverse for people; null for the words of its name.</summary>
    public string? InverseLabel { get; init; }

    /// <summary>The pattern of its statements' sentences; null for the one that follows from the label.</summary>
    public string? Sentence { get; init; }

    /// <summary>The kinds that a subject may have; a kind covers the kinds below it.</summary>
    public EquatableArray<string> Domain { get; init; }

    public required ValueKind Type { get; init; }

    /// <summary>The kinds that an object may have; empty unless <see cref="Type"/> is <see cref="ValueKind.Entity"/>.</summary>
    public EquatableArray<string> Range { get; init; }

    /// <summary>The enumeration of the value; null unless <see cref="Type"/> is <see cref="ValueKind.Enumeration"/>.</summary>
    public string? Enumeration { get; init; }

    /// <summary>
    /// The name of the field on the other end; null when the ontology names none. Equal to the name for a symmetric predicate.
    /// </summary>
    public string? Inverse { get; init; }

    public string? InverseDescription { get; init; }

    /// <summary>At most one statement in force at any time for a subject.</summary>
    public required bool IsSingleValued { get; init; }

    /// <summary>At most one statement in force at any time for an object.</summary>
    public required bool IsInverseSingleValued { get; init; }

    public required bool IsSymmetric { get; init; }

    public required bool IsTransitive { get; init; }

    public required bool IsAcyclic { get; init; }

    /// <summary>A more general predicate that each statement implies.</summary>
    public string? SubPredicateOf { get; init; }

    /// <summary>Two predicates whose composition implies this one; empty when there is none.</summary>
    public EquatableArray<string> Chain { get; init; }

    public required TemporalShape Temporal { get; init; }

    /// <summary>A state without dates holds from the first to the last day of its sources, not on those days only.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>
    /// <c>until</c> is the first day on which a state no longer held; null where the ontology does not say and the sources may.
    /// </summary>
    public bool? HasExclusiveEnds { get; init; }

    public required EvidencePolicy Evidence { get; init; }

    /// <summary>Includes the required ones.</summary>
    public EquatableArray<string> AllowedQualifiers { get; init; }

    public EquatableArray<string> RequiredQualifiers { get; init; }

    /// <summary>
    /// Qualifiers, and <c>since</c> or <c>on</c>, that belong to a statement's identity: two statements that differ only there are two.
    /// </summary>
    public EquatableArray<string> IdentifiedBy { get; init; }

    /// <summary>Predicates that cannot hold of the same subject and object at the same time.</summary>
    public EquatableArray<string> ConflictsWith { get; init; }

    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }

    /// <summary>How often its statements are to be reviewed; null where the kind of the subject or the set decides.</summary>
    public ReviewPolicy? Reviews { get; init; }

    public PredicateConstraints Constraints { get; init; } = PredicateConstraints.None;

    public ConstraintSeverities Severities { get; init; } = ConstraintSeverities.None;
}

/// <summary>A further part of a statement, beside subject, predicate, object and the built-in fields.</summary>
/// <param name="Range">The kinds of an entity-valued qualifier.</param>
public sealed record QualifierSymbol(
    string Name, string Description, ValueKind Type, EquatableArray<string> Range, string? Enumeration)
{
    /// <summary>The name for people, as inside a sentence; null for the words of the name.</summary>
    public string? Label { get; init; }

    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>A closed list of values.</summary>
public sealed record EnumerationSymbol(string Name, string Description, EquatableArray<EnumerationValueSymbol> Values);

/// <summary>One value of an enumeration, in the order in which the ontology lists them.</summary>
/// <param name="Name">camelCase, as written in fact files.</param>
public sealed record EnumerationValueSymbol(string Name, string Description)
{
    /// <summary>The name for people, as inside a sentence; null for the words of the name.</summary>
    public string? Label { get; init; }

    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>A unit of measurement.</summary>
/// <param name="Name">As written in fact files, for instance <c>percentOfGdp</c> or <c>EUR</c>.</param>
/// <param name="Symbol">As shown to people.</param>
/// <param name="Dimension">Only quantities of one dimension are comparable.</param>
public sealed record UnitSymbol(string Name, string Symbol, string Dimension, string Description)
{
    /// <summary>The symbol for exactly one; null where it is the same.</summary>
    public string? Singular { get; init; }
}

/// <summary>A scheme of external identifiers.</summary>
/// <param name="Format">A regular expression that the whole identifier matches; null where any text will do.</param>
/// <param name="Url">A URL with <c>{id}</c> in it; null where there is none.</param>
/// <param name="Domain">The kinds that may carry it; empty for all.</param>
public sealed record IdentifierSchemeSymbol(
    string Name, string Description, string? Format, string? Url, EquatableArray<string> Domain)
{
    public ConstraintSeverities Severities { get; init; } = ConstraintSeverities.None;
}

/// <summary>A declared rule: when every pattern of <paramref name="When"/> holds, so does <paramref name="Then"/>.</summary>
public sealed record RuleSymbol(
    string Name, string Description, EquatableArray<StatementPatternSymbol> When, StatementPatternSymbol Then);

/// <summary>A statement with variables: terms that begin with <c>?</c>.</summary>
public sealed record StatementPatternSymbol(string Subject, string Predicate, string Object);
