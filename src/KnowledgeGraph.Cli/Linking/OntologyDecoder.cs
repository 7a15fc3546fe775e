using System.Collections.Immutable;
using KnowledgeGraph.Compiler.Symbols;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Linking;

/// <summary>Reads the vocabulary of an image back into the model that it was written from.</summary>
internal static class OntologyDecoder
{
    public static OntologySymbol Decode(Ontology ontology) => new(
        ontology.Name,
        ontology.Description,
        ontology.Kinds.Select(Decode).ToEquatableArray(),
        ontology.Predicates.Select(Decode).ToEquatableArray(),
        ontology.Qualifiers.Select(Decode).ToEquatableArray(),
        ontology.Enumerations.Select(Decode).ToEquatableArray(),
        ontology.Units.Select(Decode).ToEquatableArray(),
        ontology.IdentifierSchemes.Select(Decode).ToEquatableArray(),
        ontology.Rules.Select(Decode).ToEquatableArray())
    {
        Markings = ontology.HasOwnMarkings ? ontology.Markings.Select(marking => Decode(marking, ontology)).ToEquatableArray() : default,
    };

    private static MarkingSymbol Decode(Marking marking, Ontology ontology) =>
        new(marking.Name, marking.Description, marking.Above.Select(lower => ontology.Markings[lower].Name).ToEquatableArray());

    private static KindSymbol Decode(Kind kind) =>
        new(kind.Name, kind.Plural, kind.Description, kind.IsAbstract, Names(kind.Parents), Names(kind.Ancestors))
        {
            Label = kind.DeclaredLabel,
            Constraints = new Model.KindConstraints(
                kind.Constraints.Begins?.Name, kind.Constraints.Ends?.Name, Names(kind.Constraints.RequiredStatements)),
            Deprecated = kind.DeprecationReason,
        };

    private static PredicateSymbol Decode(Predicate predicate) => new()
    {
        Name = predicate.Name,
        Description = predicate.Description,
        Label = predicate.DeclaredLabel,
        InverseLabel = predicate.DeclaredInverseLabel,
        Sentence = predicate.DeclaredSentence,
        Domain = Names(predicate.Domain),
        Type = predicate.ValueKind,
        Range = Names(predicate.Range),
        Enumeration = predicate.Enumeration?.Name,
        Inverse = predicate.Inverse,
        InverseDescription = predicate.InverseDescription,
        IsSingleValued = predicate.IsSingleValued,
        IsInverseSingleValued = predicate.IsInverseSingleValued,
        IsSymmetric = predicate.IsSymmetric,
        IsTransitive = predicate.IsTransitive,
        IsAcyclic = predicate.IsAcyclic,
        SubPredicateOf = predicate.SubPredicateOf?.Name,
        Chain = Names(predicate.Chain),
        Temporal = predicate.Temporal,
        IsContinuous = predicate.IsContinuous,
        Evidence = predicate.Evidence,
        AllowedQualifiers = Names(predicate.AllowedQualifiers),
        RequiredQualifiers = Names(predicate.RequiredQualifiers),
        IdentifiedBy = predicate.IdentifiedBy.ToEquatableArray(),
        ConflictsWith = Names(predicate.ConflictsWith),
        Deprecated = predicate.DeprecationReason,
        Constraints = Decode(predicate.Constraints),
    };

    private static Model.PredicateConstraints Decode(PredicateConstraints constraints) => new(
        constraints.IsDistinct,
        constraints.Format,
        constraints.OneOf.ToEquatableArray(),
        constraints.IsContemporary,
        Names(constraints.RequiredStatements));

    private static QualifierSymbol Decode(Qualifier qualifier) =>
        new(qualifier.Name, qualifier.Description, qualifier.ValueKind, Names(qualifier.Range), qualifier.Enumeration?.Name)
        {
            Label = qualifier.DeclaredLabel,
            Deprecated = qualifier.DeprecationReason,
        };

    private static EnumerationSymbol Decode(Enumeration enumeration) => new(
        enumeration.Name,
        enumeration.Description,
        enumeration.Values.Select(value => new EnumerationValueSymbol(value.Name, value.Description)
        {
            Label = value.DeclaredLabel,
            Deprecated = value.DeprecationReason,
        }).ToEquatableArray());

    private static UnitSymbol Decode(Unit unit) =>
        new(unit.Name, unit.Symbol, unit.Dimension, unit.Description) { Singular = unit.Singular };

    private static IdentifierSchemeSymbol Decode(IdentifierScheme scheme) =>
        new(scheme.Name, scheme.Description, scheme.Format, scheme.Url, Names(scheme.Domain));

    private static RuleSymbol Decode(Rule rule) => new(
        rule.Name, rule.Description, rule.When.Select(Decode).ToEquatableArray(), Decode(rule.Then));

    private static StatementPatternSymbol Decode(StatementPattern pattern) => new(pattern.Subject, pattern.Predicate.Name, pattern.Object);

    private static EquatableArray<string> Names(ImmutableArray<Kind> kinds) => kinds.Select(kind => kind.Name).ToEquatableArray();

    private static EquatableArray<string> Names(ImmutableArray<Predicate> predicates) =>
        predicates.Select(predicate => predicate.Name).ToEquatableArray();

    private static EquatableArray<string> Names(ImmutableArray<Qualifier> qualifiers) =>
        qualifiers.Select(qualifier => qualifier.Name).ToEquatableArray();
}
