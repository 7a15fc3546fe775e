using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// A fact set in the order of the image, whatever the order it came in, with the row of every name. Kinds, predicates and the
/// rest of the vocabulary by name; entities by kind, then id; statements by subject, predicate, object, then id.
/// </summary>
internal sealed class ImageModel
{
    private readonly NameIndex _markings;

    public ImageModel(FactSet set, ImageErrors errors)
    {
        Errors = errors;
        Name = set.Ontology.Name;
        Description = set.Ontology.Description;
        Diagnostics = set.Diagnostics;

        Kinds = Sorted(set.Ontology.Kinds, kind => kind.Name);
        Predicates = Sorted(set.Ontology.Predicates, predicate => predicate.Name);
        Qualifiers = Sorted(set.Ontology.Qualifiers, qualifier => qualifier.Name);
        Enumerations = Sorted(set.Ontology.Enumerations, enumeration => enumeration.Name);
        Units = Sorted(set.Ontology.Units, unit => unit.Name);
        Schemes = Sorted(set.Ontology.IdentifierSchemes, scheme => scheme.Name);
        Rules = Sorted(set.Ontology.Rules, rule => rule.Name);
        Markings = set.Ontology.Markings;
        _markings = new NameIndex("marking", Markings.Count == 0 ? MarkingLattice.Tlp.Names : Markings.Select(marking => marking.Name), errors);
        KindRows = new NameIndex("kind", Kinds.Select(kind => kind.Name), errors);
        PredicateRows = new NameIndex("predicate", Predicates.Select(predicate => predicate.Name), errors);
        QualifierRows = new NameIndex("qualifier", Qualifiers.Select(qualifier => qualifier.Name), errors);
        EnumerationRows = new NameIndex("enumeration", Enumerations.Select(enumeration => enumeration.Name), errors);
        EnumerationValueRows = new NameIndex(
            "enumeration value", Enumerations.SelectMany(e => e.Values.Select(value => MemberName(e.Name, value.Name))), errors);
        UnitRows = new NameIndex("unit", Units.Select(unit => unit.Name), errors);
        SchemeRows = new NameIndex("identifier scheme", Schemes.Select(scheme => scheme.Name), errors);

        Sources = Sorted(set.Sources, source => source.Id);
        SourceRows = new NameIndex("source", Sources.Select(source => source.Id), errors);

        Entities = [.. set.Entities];
        Array.Sort(Entities, CompareEntities);
        EntityRows = new NameIndex("entity", Entities.Select(entity => entity.Id), errors);

        Statements = StatementRow.Sorted(set.Statements, this);
        StatementIds = new StatementIdIndex(Statements, errors);

        Conflicts = [.. set.Conflicts.Select(conflict => new ConflictRow(conflict, this))];
        Array.Sort(Conflicts, ConflictRow.Compare);

        Questions = Sorted(set.Questions, question => question.Name);
    }

    public ImageErrors Errors { get; }

    public string Name { get; }

    public string Description { get; }

    public DiagnosticCounts Diagnostics { get; }

    public KindSymbol[] Kinds { get; }

    public PredicateSymbol[] Predicates { get; }

    public QualifierSymbol[] Qualifiers { get; }

    public EnumerationSymbol[] Enumerations { get; }

    public UnitSymbol[] Units { get; }

    public IdentifierSchemeSymbol[] Schemes { get; }

    public RuleSymbol[] Rules { get; }

    /// <summary>In their own order; none for those of the Traffic Light Protocol.</summary>
    public EquatableArray<MarkingSymbol> Markings { get; }

    public SourceSymbol[] Sources { get; }

    public EntitySymbol[] Entities { get; }

    public StatementRow[] Statements { get; }

    public ConflictRow[] Conflicts { get; }

    public QuestionSymbol[] Questions { get; }

    public NameIndex KindRows { get; }

    public NameIndex PredicateRows { get; }

    public NameIndex QualifierRows { get; }

    public NameIndex EnumerationRows { get; }

    /// <summary>Values of all enumerations in one sequence: by enumeration, then in the order listed.</summary>
    public NameIndex EnumerationValueRows { get; }

    public NameIndex UnitRows { get; }

    public NameIndex SchemeRows { get; }

    public NameIndex SourceRows { get; }

    public NameIndex EntityRows { get; }

    /// <summary>The numbers of the statements, and their rows.</summary>
    public StatementIdIndex StatementIds { get; }

    /// <summary>By row of the statement, the day from which it is known.</summary>
    public int[] StatementKnownDays => field ??= KnownDays.Compute(this);

    /// <summary>The row of a marking; 0, the lowest, for null.</summary>
    public int MarkingRow(string? name) => name is null ? MarkingLattice.Lowest : _markings.Row(name);

    /// <summary>The name under which <see cref="EnumerationValueRows"/> holds a value.</summary>
    public static string MemberName(string enumeration, string value) => enumeration + "." + value;

    private static T[] Sorted<T>(EquatableArray<T> items, Func<T, string> name)
        where T : IEquatable<T>
    {
        T[] sorted = [.. items];
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(name(left), name(right)));
        return sorted;
    }

    private static int CompareEntities(EntitySymbol left, EntitySymbol right)
    {
        var byKind = string.CompareOrdinal(left.Kind, right.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(left.Id, right.Id);
    }
}
