using System.Collections.Immutable;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>Builds the objects of the vocabulary from its records in the image, once, when a graph is opened.</summary>
internal sealed class OntologyReader
{
    private readonly ImageReader _image;
    private readonly ImmutableArray<Kind> _kinds;
    private readonly ImmutableArray<Enumeration> _enumerations;
    private readonly ImmutableArray<Qualifier> _qualifiers;
    private readonly ImmutableArray<Predicate> _predicates;

    private OntologyReader(OntologyRecord record, ImageReader image)
    {
        _image = image;
        _kinds = Indexed(record.Kinds, (kind, index) => new Kind(index, kind.Name, kind.Plural, kind.Description, kind.IsAbstract)
        {
            DeclaredLabel = kind.Label,
            DeprecationReason = kind.Deprecated,
        });
        _enumerations = ReadEnumerations(record.Enumerations);
        _qualifiers = Indexed(record.Qualifiers, ReadQualifier);
        _predicates = Indexed(record.Predicates, ReadPredicate);
        for (var i = 0; i < _predicates.Length; i++)
        {
            Resolve(_predicates[i], record.Predicates[i]);
        }

        for (var i = 0; i < _kinds.Length; i++)
        {
            Resolve(_kinds[i], record.Kinds[i]);
        }
    }

    /// <param name="known">A vocabulary to return in place of a new one if the image has the same.</param>
    public static Ontology Read(ImageReader image, TextTable texts, Ontology? known)
    {
        var words = new WordReader(image, texts);
        var record = new OntologyRecord();
        record.Exchange(words);
        words.ExpectEnd();
        var fingerprint = words.Fingerprint();
        return known?.Fingerprint == fingerprint ? known : new OntologyReader(record, image).Assemble(record, fingerprint);
    }

    private Ontology Assemble(OntologyRecord record, string fingerprint)
    {
        KindInheritance.Resolve(_kinds, _predicates);
        return new Ontology(_kinds, _predicates)
        {
            Fingerprint = fingerprint,
            Name = record.Name,
            Description = record.Description,
            Qualifiers = _qualifiers,
            Enumerations = _enumerations,
            EnumerationValues = [.. _enumerations.SelectMany(enumeration => enumeration.Values)],
            Units = Indexed(
                record.Units,
                (unit, index) => new Unit(index, unit.Name, unit.Symbol, unit.Dimension, unit.Description) { Singular = unit.Singular }),
            IdentifierSchemes = Indexed(
                record.IdentifierSchemes,
                (scheme, index) =>
                    new IdentifierScheme(index, scheme.Name, scheme.Description, scheme.Format, scheme.Url, Rows(scheme.Domain, _kinds))),
            Markings = Marking.Of(ReadLattice(record.Markings)),
            HasOwnMarkings = record.Markings.Length > 0,
            Rules = [.. record.Rules.Select(rule => new Rule(
                rule.Name, rule.Description, [.. rule.When.Select(ReadPattern)], ReadPattern(rule.Then)))],
        };
    }

    private static ImmutableArray<T> Indexed<TRecord, T>(TRecord[] records, Func<TRecord, int, T> make) => [.. records.Select(make)];

    private static ImmutableArray<Enumeration> ReadEnumerations(EnumerationRecord[] records)
    {
        var enumerations = Indexed(records, (record, index) => new Enumeration(index, record.Name, record.Description));
        var values = 0;
        for (var i = 0; i < records.Length; i++)
        {
            var enumeration = enumerations[i];
            enumeration.Values =
            [
                .. records[i].Values.Select(value => new EnumerationValue(values++, enumeration, value.Name, value.Description)
                {
                    DeclaredLabel = value.Label,
                    DeprecationReason = value.Deprecated,
                }),
            ];
        }

        return enumerations;
    }

    private MarkingLattice ReadLattice(MarkingRecord[] records)
    {
        if (records.Length == 0)
        {
            return MarkingLattice.Tlp;
        }

        try
        {
            return new MarkingLattice([.. records.Select(record => new MarkingLevel(record.Name, record.Description, record.Above))]);
        }
        catch (ArgumentException)
        {
            throw _image.Inconsistent("the markings of the ontology are not in order");
        }
    }

    private Qualifier ReadQualifier(KnowledgeGraph.Format.QualifierRecord record, int index) => new(
        index,
        record.Name,
        record.Description,
        record.ValueKind,
        Rows(record.Range, _kinds),
        OptionalRow(record.Enumeration, _enumerations))
    {
        DeprecationReason = record.Deprecated,
        DeclaredLabel = record.Label,
    };

    private Predicate ReadPredicate(PredicateRecord record, int index) => new(index)
    {
        Name = record.Name,
        Description = record.Description,
        DeprecationReason = record.Deprecated,
        DeclaredLabel = record.Label,
        DeclaredInverseLabel = record.InverseLabel,
        DeclaredSentence = record.Sentence,
        Domain = Rows(record.Domain, _kinds),
        ValueKind = record.ValueKind,
        Range = Rows(record.Range, _kinds),
        Enumeration = OptionalRow(record.Enumeration, _enumerations),
        Inverse = record.Inverse,
        InverseDescription = record.InverseDescription,
        IsSingleValued = record.IsSingleValued,
        IsInverseSingleValued = record.IsInverseSingleValued,
        IsSymmetric = record.IsSymmetric,
        IsTransitive = record.IsTransitive,
        IsAcyclic = record.IsAcyclic,
        Temporal = record.Temporal,
        IsContinuous = record.IsContinuous,
        Evidence = record.Evidence,
        AllowedQualifiers = Rows(record.AllowedQualifiers, _qualifiers),
        RequiredQualifiers = Rows(record.RequiredQualifiers, _qualifiers),
        IdentifiedBy = [.. record.IdentifiedBy],
    };

    // Predicates may refer to later ones, so references are resolved afterwards.
    private void Resolve(Predicate predicate, PredicateRecord record)
    {
        predicate.SubPredicateOf = OptionalRow(record.SubPredicateOf, _predicates);
        predicate.Chain = Rows(record.Chain, _predicates);
        predicate.ConflictsWith = Rows(record.ConflictsWith, _predicates);
        predicate.Constraints = new PredicateConstraints(
            record.IsDistinct, record.Format, [.. record.OneOf], record.IsContemporary, Rows(record.RequiredStatements, _predicates));
    }

    private void Resolve(Kind kind, KindRecord record)
    {
        kind.Parents = Rows(record.Parents, _kinds);
        kind.Ancestors = Rows(record.Ancestors, _kinds);
        kind.Constraints = new KindConstraints(
            OptionalRow(record.Begins, _predicates), OptionalRow(record.Ends, _predicates), Rows(record.RequiredStatements, _predicates));
    }

    private StatementPattern ReadPattern(StatementPatternRecord record) =>
        new(record.Subject, Row(record.Predicate, _predicates), record.Object);

    private ImmutableArray<T> Rows<T>(int[] numbers, ImmutableArray<T> all) => [.. numbers.Select(number => Row(number, all))];

    private T? OptionalRow<T>(int number, ImmutableArray<T> all)
        where T : class => number == ImageLayout.None ? null : Row(number, all);

    private T Row<T>(int number, ImmutableArray<T> all) =>
        number >= 0 && number < all.Length ? all[number] : throw _image.Inconsistent("the ontology refers to something that is not in it");
}
