using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Writes the vocabulary as one run of 32-bit words, record after record; a list is its length and its items. It is small and
/// read once, into the objects of the runtime's ontology.
/// </summary>
internal static class OntologySection
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var words = new WordWriter(sections[SectionId.Ontology], strings);
        words.Text(model.Name);
        words.Text(model.Description);
        words.List(model.Kinds, kind => WriteKind(words, kind, model));
        words.List(model.Enumerations, enumeration => WriteEnumeration(words, enumeration));
        words.List(model.Units, unit => WriteUnit(words, unit));
        words.List(model.Qualifiers, qualifier => WriteQualifier(words, qualifier, model));
        words.List(model.Predicates, predicate => WritePredicate(words, predicate, model));
        words.List(model.Schemes, scheme => WriteScheme(words, scheme, model));
        words.List(model.Rules, rule => WriteRule(words, rule, model));
    }

    private static void WriteKind(WordWriter words, KindSymbol kind, ImageModel model)
    {
        words.Text(kind.Name);
        words.Text(kind.Plural);
        words.Text(kind.Description);
        words.Flag(kind.IsAbstract);
        words.Rows(kind.Parents, model.KindRows);
        words.Rows(kind.Ancestors, model.KindRows);
        words.Number(model.PredicateRows.OptionalRow(kind.Constraints.Begins));
        words.Number(model.PredicateRows.OptionalRow(kind.Constraints.Ends));
        words.Rows(kind.Constraints.RequiredStatements, model.PredicateRows);
    }

    private static void WriteEnumeration(WordWriter words, EnumerationSymbol enumeration)
    {
        words.Text(enumeration.Name);
        words.Text(enumeration.Description);
        words.List(enumeration.Values, value =>
        {
            words.Text(value.Name);
            words.Text(value.Description);
        });
    }

    private static void WriteUnit(WordWriter words, UnitSymbol unit)
    {
        words.Text(unit.Name);
        words.Text(unit.Symbol);
        words.Text(unit.Singular);
        words.Text(unit.Dimension);
        words.Text(unit.Description);
    }

    private static void WriteQualifier(WordWriter words, QualifierSymbol qualifier, ImageModel model)
    {
        words.Text(qualifier.Name);
        words.Text(qualifier.Description);
        words.Number((int)qualifier.Type);
        words.Rows(qualifier.Range, model.KindRows);
        words.Number(model.EnumerationRows.OptionalRow(qualifier.Enumeration));
    }

    private static void WritePredicate(WordWriter words, PredicateSymbol predicate, ImageModel model)
    {
        words.Text(predicate.Name);
        words.Text(predicate.Description);
        words.Rows(predicate.Domain, model.KindRows);
        words.Number((int)predicate.Type);
        words.Rows(predicate.Range, model.KindRows);
        words.Number(model.EnumerationRows.OptionalRow(predicate.Enumeration));
        words.Text(predicate.Inverse);
        words.Text(predicate.InverseDescription);
        words.Flag(predicate.IsSingleValued);
        words.Flag(predicate.IsInverseSingleValued);
        words.Flag(predicate.IsSymmetric);
        words.Flag(predicate.IsTransitive);
        words.Flag(predicate.IsAcyclic);
        words.Number((int)predicate.Temporal);
        words.Number((int)predicate.Evidence);
        words.Rows(predicate.AllowedQualifiers, model.QualifierRows);
        words.Rows(predicate.RequiredQualifiers, model.QualifierRows);
        words.List(predicate.IdentifiedBy, words.Text);
        words.Number(model.PredicateRows.OptionalRow(predicate.SubPredicateOf));
        words.Rows(predicate.Chain, model.PredicateRows);
        words.Rows(predicate.ConflictsWith, model.PredicateRows);
        words.Flag(predicate.Constraints.IsDistinct);
        words.Text(predicate.Constraints.Format);
        words.List(predicate.Constraints.OneOf, words.Text);
        words.Flag(predicate.Constraints.IsContemporary);
        words.Rows(predicate.Constraints.RequiredStatements, model.PredicateRows);
    }

    private static void WriteScheme(WordWriter words, IdentifierSchemeSymbol scheme, ImageModel model)
    {
        words.Text(scheme.Name);
        words.Text(scheme.Description);
        words.Text(scheme.Format);
        words.Text(scheme.Url);
        words.Rows(scheme.Domain, model.KindRows);
    }

    private static void WriteRule(WordWriter words, RuleSymbol rule, ImageModel model)
    {
        words.Text(rule.Name);
        words.Text(rule.Description);
        words.List(rule.When, pattern => WritePattern(words, pattern, model));
        WritePattern(words, rule.Then, model);
    }

    private static void WritePattern(WordWriter words, StatementPatternSymbol pattern, ImageModel model)
    {
        words.Text(pattern.Subject);
        words.Number(model.PredicateRows.Row(pattern.Predicate));
        words.Text(pattern.Object);
    }
}
