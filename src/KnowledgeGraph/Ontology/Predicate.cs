using System.Collections.Immutable;
using KnowledgeGraph.Format;
using KnowledgeGraph.Sentences;

namespace KnowledgeGraph;

/// <summary>A relation between entities, or a property with a literal value.</summary>
public sealed class Predicate
{
    internal Predicate(int index) => Index = index;

    /// <summary>The index among the predicates, which are sorted by name, as stored in the columns of the graph.</summary>
    public int Index { get; }

    /// <summary>The name, in camelCase.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>
    /// The name for people, spelt as inside a sentence: declared as <c>label</c>, or else the words of the name.
    /// </summary>
    public string Label => field ??= DeclaredLabel ?? NameWords.Of(Name);

    /// <summary>The label that the ontology declares; null if it declares none.</summary>
    public string? DeclaredLabel { get; internal init; }

    /// <summary>
    /// The label of the other direction: declared as <c>inverseLabel</c>, or else the words of <see cref="Inverse"/>; null if the
    /// ontology has neither, the label itself for a symmetric predicate.
    /// </summary>
    public string? InverseLabel =>
        field ??= DeclaredInverseLabel ?? (IsSymmetric ? Label : Inverse is { } inverse ? NameWords.Of(inverse) : null);

    /// <summary>
    /// The pattern of its statements' sentences, with <c>{subject}</c> and <c>{object}</c>: declared as <c>sentence</c>, or else made
    /// from the label.
    /// </summary>
    public string Sentence => field ??= DeclaredSentence ?? DefaultSentence.Of(this, Label);

    /// <summary>The inverse label that the ontology declares; null if it declares none.</summary>
    public string? DeclaredInverseLabel { get; internal init; }

    /// <summary>The pattern that the ontology declares; null if it declares none.</summary>
    public string? DeclaredSentence { get; internal init; }

    /// <summary>The pattern, ready for use.</summary>
    internal SentenceTemplate Template => field ??= SentenceTemplate.Parse(Sentence);

    /// <summary>The pattern that begins at the object; null if the inverse has no label.</summary>
    internal SentenceTemplate? InverseTemplate => field ??=
        InverseLabel is { } label ? SentenceTemplate.Parse(DefaultSentence.Of(this, label, isInverse: true)) : null;

    /// <summary>Why it should not be used any longer, and what to use in its place; null where it may be used.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The kinds allowed as subject; a kind covers the kinds below it.</summary>
    public required ImmutableArray<Kind> Domain { get; init; }

    public required ValueKind ValueKind { get; init; }

    /// <summary>Whether the object is an entity, so that the statements are edges of the graph.</summary>
    public bool IsRelation => ValueKind == ValueKind.Entity;

    /// <summary>The kinds allowed as object; empty for a property.</summary>
    public required ImmutableArray<Kind> Range { get; init; }

    /// <summary>The enumeration of the value; null unless <see cref="ValueKind"/> is <see cref="ValueKind.Enumeration"/>.</summary>
    public required Enumeration? Enumeration { get; init; }

    /// <summary>
    /// The name of the field at the other end; null when the ontology gives none, the name itself for a symmetric predicate.
    /// </summary>
    public required string? Inverse { get; init; }

    public required string? InverseDescription { get; init; }

    /// <summary>Whether at most one statement is in force at any time for a subject.</summary>
    public required bool IsSingleValued { get; init; }

    /// <summary>Whether at most one statement is in force at any time for an object.</summary>
    public required bool IsInverseSingleValued { get; init; }

    /// <summary>Whether a statement reads the same from both ends.</summary>
    public required bool IsSymmetric { get; init; }

    public required bool IsTransitive { get; init; }

    public required bool IsAcyclic { get; init; }

    /// <summary>A more general predicate that each statement implies; null if there is none.</summary>
    public Predicate? SubPredicateOf { get; internal set; }

    /// <summary>Two predicates whose composition implies this one; empty if there are none.</summary>
    public ImmutableArray<Predicate> Chain { get; internal set; } = [];

    public required TemporalShape Temporal { get; init; }

    /// <summary>Whether a state without dates holds from the first to the last day of its sources, not on those days only.</summary>
    public bool IsContinuous { get; init; }

    public required EvidencePolicy Evidence { get; init; }

    /// <summary>The qualifiers that a statement may have, including the required ones.</summary>
    public required ImmutableArray<Qualifier> AllowedQualifiers { get; init; }

    public required ImmutableArray<Qualifier> RequiredQualifiers { get; init; }

    /// <summary>The qualifiers, and <c>since</c> or <c>on</c>, that are part of a statement's identity.</summary>
    public required ImmutableArray<string> IdentifiedBy { get; init; }

    /// <summary>Predicates that cannot hold of the same subject and object at the same time.</summary>
    public ImmutableArray<Predicate> ConflictsWith { get; internal set; } = [];

    /// <summary>The constraints on its statements beyond domain, range and cardinality.</summary>
    public PredicateConstraints Constraints { get; internal set; } = new(false, null, [], false, []);

    /// <inheritdoc />
    public override string ToString() => Name;
}
