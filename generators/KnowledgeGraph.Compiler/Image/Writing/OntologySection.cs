using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Writes the vocabulary as one run of 32-bit words, record after record, with rows in place of names. It is small and read once, into the
/// objects of the runtime's ontology. The order of the words is that of the records in <see cref="OntologyRecord"/>.
/// </summary>
internal static class OntologySection
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings) =>
        RecordOf(model).Exchange(new WordWriter(sections[SectionId.Ontology], strings));

    private static OntologyRecord RecordOf(ImageModel model) => new()
    {
        Name = model.Name,
        Description = model.Description,
        Kinds = Array.ConvertAll(model.Kinds, kind => RecordOf(kind, model)),
        Enumerations = Array.ConvertAll(model.Enumerations, RecordOf),
        Units = Array.ConvertAll(model.Units, RecordOf),
        Qualifiers = Array.ConvertAll(model.Qualifiers, qualifier => RecordOf(qualifier, model)),
        Predicates = Array.ConvertAll(model.Predicates, predicate => RecordOf(predicate, model)),
        IdentifierSchemes = Array.ConvertAll(model.Schemes, scheme => RecordOf(scheme, model)),
        Rules = Array.ConvertAll(model.Rules, rule => RecordOf(rule, model)),
        Markings = [.. model.Markings.Select(marking => RecordOf(marking, model))],
    };

    private static MarkingRecord RecordOf(MarkingSymbol marking, ImageModel model) => new()
    {
        Name = marking.Name,
        Description = marking.Description,
        Above = [.. marking.Above.Select(lower => model.MarkingRow(lower))],
    };

    private static KindRecord RecordOf(KindSymbol kind, ImageModel model) => new()
    {
        Name = kind.Name,
        Plural = kind.Plural,
        Description = kind.Description,
        Label = kind.Label,
        IsAbstract = kind.IsAbstract,
        Parents = model.KindRows.Rows(kind.Parents),
        Ancestors = model.KindRows.Rows(kind.Ancestors),
        Begins = model.PredicateRows.OptionalRow(kind.Constraints.Begins),
        Ends = model.PredicateRows.OptionalRow(kind.Constraints.Ends),
        RequiredStatements = model.PredicateRows.Rows(kind.Constraints.RequiredStatements),
        Deprecated = kind.Deprecated,
    };

    private static EnumerationRecord RecordOf(EnumerationSymbol enumeration) => new()
    {
        Name = enumeration.Name,
        Description = enumeration.Description,
        Values = [.. enumeration.Values.Select(RecordOf)],
    };

    private static EnumerationValueRecord RecordOf(EnumerationValueSymbol value) =>
        new() { Name = value.Name, Description = value.Description, Label = value.Label, Deprecated = value.Deprecated };

    private static UnitRecord RecordOf(UnitSymbol unit) => new()
    {
        Name = unit.Name,
        Symbol = unit.Symbol,
        Singular = unit.Singular,
        Dimension = unit.Dimension,
        Description = unit.Description,
    };

    private static QualifierRecord RecordOf(QualifierSymbol qualifier, ImageModel model) => new()
    {
        Name = qualifier.Name,
        Description = qualifier.Description,
        Label = qualifier.Label,
        ValueKind = qualifier.Type,
        Range = model.KindRows.Rows(qualifier.Range),
        Enumeration = model.EnumerationRows.OptionalRow(qualifier.Enumeration),
        Deprecated = qualifier.Deprecated,
    };

    private static PredicateRecord RecordOf(PredicateSymbol predicate, ImageModel model) => new()
    {
        Name = predicate.Name,
        Description = predicate.Description,
        Label = predicate.Label,
        InverseLabel = predicate.InverseLabel,
        Sentence = predicate.Sentence,
        Domain = model.KindRows.Rows(predicate.Domain),
        ValueKind = predicate.Type,
        Range = model.KindRows.Rows(predicate.Range),
        Enumeration = model.EnumerationRows.OptionalRow(predicate.Enumeration),
        Inverse = predicate.Inverse,
        InverseDescription = predicate.InverseDescription,
        IsSingleValued = predicate.IsSingleValued,
        IsInverseSingleValued = predicate.IsInverseSingleValued,
        IsSymmetric = predicate.IsSymmetric,
        IsTransitive = predicate.IsTransitive,
        IsAcyclic = predicate.IsAcyclic,
        Temporal = predicate.Temporal,
        IsContinuous = predicate.IsContinuous,
        Evidence = predicate.Evidence,
        AllowedQualifiers = model.QualifierRows.Rows(predicate.AllowedQualifiers),
        RequiredQualifiers = model.QualifierRows.Rows(predicate.RequiredQualifiers),
        IdentifiedBy = [.. predicate.IdentifiedBy],
        SubPredicateOf = model.PredicateRows.OptionalRow(predicate.SubPredicateOf),
        Chain = model.PredicateRows.Rows(predicate.Chain),
        ConflictsWith = model.PredicateRows.Rows(predicate.ConflictsWith),
        IsDistinct = predicate.Constraints.IsDistinct,
        Format = predicate.Constraints.Format,
        OneOf = [.. predicate.Constraints.OneOf],
        IsContemporary = predicate.Constraints.IsContemporary,
        RequiredStatements = model.PredicateRows.Rows(predicate.Constraints.RequiredStatements),
        Deprecated = predicate.Deprecated,
    };

    private static IdentifierSchemeRecord RecordOf(IdentifierSchemeSymbol scheme, ImageModel model) => new()
    {
        Name = scheme.Name,
        Description = scheme.Description,
        Format = scheme.Format,
        Url = scheme.Url,
        Domain = model.KindRows.Rows(scheme.Domain),
    };

    private static RuleRecord RecordOf(RuleSymbol rule, ImageModel model) => new()
    {
        Name = rule.Name,
        Description = rule.Description,
        When = [.. rule.When.Select(pattern => RecordOf(pattern, model))],
        Then = RecordOf(rule.Then, model),
    };

    private static StatementPatternRecord RecordOf(StatementPatternSymbol pattern, ImageModel model) => new()
    {
        Subject = pattern.Subject,
        Predicate = model.PredicateRows.Row(pattern.Predicate),
        Object = pattern.Object,
    };
}
