using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Writes the definitions of a vocabulary as nodes of an ontology file, so that what several sets define together is read and checked as
/// one file would be. Severities and exclusive ends are not written: an image does not hold them.
/// </summary>
internal sealed class OntologySyntax
{
    private readonly List<MappingEntrySyntax> _entries = [];
    private readonly TextSpan _at;

    private OntologySyntax(TextSpan at) => _at = at;

    /// <summary>The sections, in the order of an ontology file, each with its definitions.</summary>
    /// <param name="at">The place of a definition, from what it is and its name.</param>
    public static IEnumerable<(string Section, string Name, MappingSyntax Syntax)> Definitions(
        OntologySymbol ontology, Func<string, string, TextSpan> at) =>
    [
        .. ontology.Kinds.Select(kind => ("kinds", kind.Name, Write(kind, at("kind", kind.Name)))),
        .. ontology.Enumerations.Select(item => ("enumerations", item.Name, Write(item, at("enumeration", item.Name)))),
        .. ontology.Units.Select(unit => ("units", unit.Name, Write(unit, at("unit", unit.Name)))),
        .. ontology.IdentifierSchemes.Select(scheme => ("identifiers", scheme.Name, Write(scheme, at("identifier scheme", scheme.Name)))),
        .. ontology.Qualifiers.Select(qualifier => ("qualifiers", qualifier.Name, Write(qualifier, at("qualifier", qualifier.Name)))),
        .. ontology.Predicates.Select(predicate => predicate.Type == ValueKind.Entity
            ? ("predicates", predicate.Name, Write(predicate, at("predicate", predicate.Name)))
            : ("properties", predicate.Name, Write(predicate, at("property", predicate.Name)))),
        .. ontology.Markings.Select(marking => (MarkingReader.Key, marking.Name, Write(marking, at("marking", marking.Name)))),
        .. ontology.Rules.Select(rule => ("rules", rule.Name, Write(rule, at("rule", rule.Name)))),
    ];

    /// <summary>A node for a text.</summary>
    public static ScalarSyntax Scalar(string text, TextSpan at) => new(at, text, ScalarSyntaxStyle.DoubleQuoted);

    private static MappingSyntax Write(KindSymbol kind, TextSpan at) => new OntologySyntax(at)
        .Flag("abstract", kind.IsAbstract)
        .List("extends", kind.Parents)
        .Text("plural", kind.Plural)
        .Text("description", kind.Description)
        .Text(LabelReader.Label, kind.Label)
        .Text("begins", kind.Constraints.Begins)
        .Text("ends", kind.Constraints.Ends)
        .List("requires", kind.Constraints.RequiredStatements)
        .Text(DeprecationReader.Key, kind.Deprecated)
        .ToMapping();

    private static MappingSyntax Write(EnumerationSymbol enumeration, TextSpan at)
    {
        var values = new OntologySyntax(at);
        foreach (var value in enumeration.Values)
        {
            values.Add(value.Name, new OntologySyntax(at)
                .Text(LabelReader.Label, value.Label)
                .Text("description", value.Description)
                .Text(DeprecationReader.Key, value.Deprecated)
                .ToMapping());
        }

        return new OntologySyntax(at).Text("description", enumeration.Description).Add("values", values.ToMapping()).ToMapping();
    }

    private static MappingSyntax Write(UnitSymbol unit, TextSpan at) => new OntologySyntax(at)
        .Text("symbol", unit.Symbol)
        .Text("singular", unit.Singular)
        .Text("dimension", unit.Dimension)
        .Text("description", unit.Description)
        .ToMapping();

    private static MappingSyntax Write(MarkingSymbol marking, TextSpan at) => new OntologySyntax(at)
        .Text("description", marking.Description)
        .List("above", marking.Above)
        .ToMapping();

    private static MappingSyntax Write(IdentifierSchemeSymbol scheme, TextSpan at) => new OntologySyntax(at)
        .Text("description", scheme.Description)
        .Text("format", scheme.Format)
        .List("domain", scheme.Domain)
        .Text("url", scheme.Url)
        .ToMapping();

    private static MappingSyntax Write(QualifierSymbol qualifier, TextSpan at) => new OntologySyntax(at)
        .Text("description", qualifier.Description)
        .Text(LabelReader.Label, qualifier.Label)
        .List("range", qualifier.Range)
        .Text("type", TypeOf(qualifier.Type, qualifier.Enumeration))
        .Text(DeprecationReader.Key, qualifier.Deprecated)
        .ToMapping();

    private static MappingSyntax Write(PredicateSymbol predicate, TextSpan at)
    {
        var isRelation = predicate.Type == ValueKind.Entity;
        var qualifiers = new OntologySyntax(at)
            .List("allowed", predicate.AllowedQualifiers)
            .List("required", predicate.RequiredQualifiers)
            .ToMapping();
        return new OntologySyntax(at)
            .List("domain", predicate.Domain)
            .List("range", predicate.Range)
            .Text("type", TypeOf(predicate.Type, predicate.Enumeration))
            .Text("description", predicate.Description)
            .Text(LabelReader.Label, predicate.Label)
            .Text(LabelReader.InverseLabel, predicate.InverseLabel)
            .Text(SentenceReader.Key, predicate.Sentence)
            .Text("inverse", predicate.IsSymmetric ? null : predicate.Inverse)
            .Text("inverseDescription", predicate.InverseDescription)
            .Text("cardinality", FormatWords.Cardinalities.WordOf(predicate.IsSingleValued))
            .Text("inverseCardinality", isRelation ? FormatWords.Cardinalities.WordOf(predicate.IsInverseSingleValued) : null)
            .Flag("symmetric", predicate.IsSymmetric)
            .Flag("transitive", predicate.IsTransitive)
            .Flag("acyclic", predicate.IsAcyclic)
            .Text("subPredicateOf", predicate.SubPredicateOf)
            .List("chain", predicate.Chain)
            .List("conflictsWith", predicate.ConflictsWith)
            .Text("temporal", FormatWords.TemporalShapes.WordOf(predicate.Temporal))
            .Flag("continuous", predicate.IsContinuous)
            .Text("evidence", FormatWords.EvidencePolicies.WordOf(predicate.Evidence))
            .Add("qualifiers", qualifiers)
            .Add("identifiedBy", ListOf(predicate.IdentifiedBy, at))
            .Flag("distinctValues", predicate.Constraints.IsDistinct)
            .Text(PredicateConstraintReader.Format, predicate.Constraints.Format)
            .List(PredicateConstraintReader.OneOf, predicate.Constraints.OneOf)
            .Flag(PredicateConstraintReader.Contemporary, predicate.Constraints.IsContemporary)
            .List(PredicateConstraintReader.RequiresStatement, predicate.Constraints.RequiredStatements)
            .Text(DeprecationReader.Key, predicate.Deprecated)
            .ToMapping();
    }

    private static MappingSyntax Write(RuleSymbol rule, TextSpan at) => new OntologySyntax(at)
        .Text("description", rule.Description)
        .List("when", rule.When.Select(TextOf).ToEquatableArray())
        .Text("then", TextOf(rule.Then))
        .ToMapping();

    private static string TextOf(StatementPatternSymbol pattern) => $"{pattern.Subject} {pattern.Predicate} {pattern.Object}";

    private static string? TypeOf(ValueKind type, string? enumeration) =>
        type == ValueKind.Entity ? null : enumeration ?? FormatWords.LiteralTypes.WordOf(type);

    private static SequenceSyntax ListOf(EquatableArray<string> texts, TextSpan at) => new(at, [.. texts.Select(text => Scalar(text, at))]);

    private MappingSyntax ToMapping() => new(_at, _entries);

    private OntologySyntax Add(string key, SyntaxNode value)
    {
        _entries.Add(new MappingEntrySyntax(Scalar(key, _at), value));
        return this;
    }

    private OntologySyntax Text(string key, string? text) => text is null ? this : Add(key, Scalar(text, _at));

    private OntologySyntax Flag(string key, bool isSet) => isSet ? Add(key, Scalar("true", _at)) : this;

    private OntologySyntax List(string key, EquatableArray<string> texts) => texts.Count == 0 ? this : Add(key, ListOf(texts, _at));
}
