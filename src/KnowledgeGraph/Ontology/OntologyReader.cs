using System.Collections.Immutable;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>Makes the objects of the vocabulary from the image: a few, once, when a graph is opened.</summary>
internal sealed class OntologyReader
{
    private readonly WordReader _words;
    private readonly ImageReader _image;

    private OntologyReader(ImageReader image, TextTable texts)
    {
        _image = image;
        _words = new WordReader(image, texts);
    }

    /// <param name="known">Given back where the image says the same.</param>
    public static Ontology Read(ImageReader image, TextTable texts, Ontology? known) => new OntologyReader(image, texts).Read(known);

    private Ontology Read(Ontology? known)
    {
        var name = _words.Text();
        var description = _words.Text();
        var kinds = ReadKinds(out var kindConstraints);
        var values = ImmutableArray.CreateBuilder<EnumerationValue>();
        var enumerations = Indexed(index => ReadEnumeration(index, values));
        var units = Indexed(ReadUnit);
        var qualifiers = Indexed(index => new Qualifier(
            index, _words.Text(), _words.Text(), (ValueKind)_words.Number(), _words.Rows(kinds), _words.OptionalRow(enumerations)));
        var predicates = ReadPredicates(kinds, enumerations, qualifiers);
        for (var i = 0; i < kinds.Length; i++)
        {
            var (begins, ends, required) = kindConstraints[i];
            kinds[i].Constraints = new KindConstraints(ResolveOptional(begins, predicates), ResolveOptional(ends, predicates), Resolve(required, predicates));
        }

        var schemes = Indexed(index => new IdentifierScheme(
            index, _words.Text(), _words.Text(), _words.OptionalText(), _words.OptionalText(), _words.Rows(kinds)));
        var rules = _words.List(() => new Rule(
            _words.Text(), _words.Text(), _words.List(() => ReadPattern(predicates)), ReadPattern(predicates)));
        _words.ExpectEnd();
        var fingerprint = _words.Fingerprint();
        if (known?.Fingerprint == fingerprint)
        {
            return known;
        }

        KindInheritance.Resolve(kinds, predicates);
        return new Ontology(kinds, predicates)
        {
            Fingerprint = fingerprint,
            Name = name,
            Description = description,
            Qualifiers = qualifiers,
            Enumerations = enumerations,
            EnumerationValues = values.ToImmutable(),
            Units = units,
            IdentifierSchemes = schemes,
            Rules = rules,
        };
    }

    private ImmutableArray<T> Indexed<T>(Func<int, T> read)
    {
        var index = 0;
        return _words.List(() => read(index++));
    }

    private Unit ReadUnit(int index)
    {
        var (name, symbol, singular) = (_words.Text(), _words.Text(), _words.OptionalText());
        return new Unit(index, name, symbol, _words.Text(), _words.Text()) { Singular = singular };
    }

    private ImmutableArray<Kind> ReadKinds(out List<(int Begins, int Ends, ImmutableArray<int> Required)> constraints)
    {
        var references = new List<(ImmutableArray<int> Parents, ImmutableArray<int> Ancestors)>();
        var found = new List<(int Begins, int Ends, ImmutableArray<int> Required)>();
        var kinds = Indexed(index =>
        {
            var kind = new Kind(index, _words.Text(), _words.Text(), _words.Text(), _words.Flag());
            references.Add((_words.Numbers(), _words.Numbers()));
            found.Add((_words.Number(), _words.Number(), _words.Numbers()));
            return kind;
        });

        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i].Parents = Resolve(references[i].Parents, kinds);
            kinds[i].Ancestors = Resolve(references[i].Ancestors, kinds);
        }

        constraints = found;
        return kinds;
    }

    private Enumeration ReadEnumeration(int index, ImmutableArray<EnumerationValue>.Builder all)
    {
        var enumeration = new Enumeration(index, _words.Text(), _words.Text());
        enumeration.Values = _words.List(() =>
        {
            var value = new EnumerationValue(all.Count, enumeration, _words.Text(), _words.Text());
            all.Add(value);
            return value;
        });
        return enumeration;
    }

    private ImmutableArray<Predicate> ReadPredicates(
        ImmutableArray<Kind> kinds, ImmutableArray<Enumeration> enumerations, ImmutableArray<Qualifier> qualifiers)
    {
        var references = new List<PredicateReferences>();
        var predicates = Indexed(index =>
        {
            // Initialisers run in the order written, which is the order of the words.
            var predicate = new Predicate(index)
            {
                Name = _words.Text(),
                Description = _words.Text(),
                Domain = _words.Rows(kinds),
                ValueKind = (ValueKind)_words.Number(),
                Range = _words.Rows(kinds),
                Enumeration = _words.OptionalRow(enumerations),
                Inverse = _words.OptionalText(),
                InverseDescription = _words.OptionalText(),
                IsSingleValued = _words.Flag(),
                IsInverseSingleValued = _words.Flag(),
                IsSymmetric = _words.Flag(),
                IsTransitive = _words.Flag(),
                IsAcyclic = _words.Flag(),
                Temporal = (TemporalShape)_words.Number(),
                Evidence = (EvidencePolicy)_words.Number(),
                AllowedQualifiers = _words.Rows(qualifiers),
                RequiredQualifiers = _words.Rows(qualifiers),
                IdentifiedBy = _words.List(_words.Text),
            };
            references.Add(new PredicateReferences(
                _words.Number(), _words.Numbers(), _words.Numbers(), _words.Flag(), _words.OptionalText(), _words.List(_words.Text),
                _words.Flag(), _words.Numbers()));
            return predicate;
        });

        for (var i = 0; i < predicates.Length; i++)
        {
            var found = references[i];
            predicates[i].SubPredicateOf = ResolveOptional(found.SubPredicateOf, predicates);
            predicates[i].Chain = Resolve(found.Chain, predicates);
            predicates[i].ConflictsWith = Resolve(found.ConflictsWith, predicates);
            predicates[i].Constraints = new PredicateConstraints(
                found.IsDistinct, found.Format, found.OneOf, found.IsContemporary, Resolve(found.RequiredStatements, predicates));
        }

        return predicates;
    }

    private StatementPattern ReadPattern(ImmutableArray<Predicate> predicates) =>
        new(_words.Text(), _words.Row(predicates), _words.Text());

    private ImmutableArray<T> Resolve<T>(ImmutableArray<int> rows, ImmutableArray<T> all) => [.. rows.Select(row => Resolve(row, all))];

    private T? ResolveOptional<T>(int row, ImmutableArray<T> all)
        where T : class => row < 0 ? null : Resolve(row, all);

    private T Resolve<T>(int row, ImmutableArray<T> all) =>
        row >= 0 && row < all.Length ? all[row] : throw _image.Inconsistent("the ontology refers to something that is not in it");

    /// <summary>What a predicate says of others, which may not be read yet, and what stands behind that.</summary>
    private readonly record struct PredicateReferences(
        int SubPredicateOf,
        ImmutableArray<int> Chain,
        ImmutableArray<int> ConflictsWith,
        bool IsDistinct,
        string? Format,
        ImmutableArray<string> OneOf,
        bool IsContemporary,
        ImmutableArray<int> RequiredStatements);
}
