using KnowledgeGraph.Api.Conflicts;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Sources;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Timelines;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>All conditions that a schema has, on kinds and on what every schema has.</summary>
internal sealed class GraphFilters
{
    public const string EntityName = "EntityFilter";
    public const string StatementName = "StatementFilter";
    public const string SourceName = "SourceFilter";
    public const string EvidenceName = "EvidenceFilter";
    public const string IdentifierName = "ExternalIdentifierFilter";
    public const string QualifiersName = "QualifiersFilter";
    public const string ValueName = "ValueFilter";
    public const string ValidTimeName = "ValidTimeFilter";
    public const string ConflictName = "ConflictFilter";
    public const string DerivationName = "DerivationFilter";
    public const string TimelineName = "TimelineEntryFilter";

    private readonly Dictionary<string, ObjectFilter> _byName = new(StringComparer.Ordinal);
    private readonly bool _hasQualifiers;

    public GraphFilters(Ontology ontology, SchemaNames names)
    {
        Names = new FilterTypeNames(names);
        _hasQualifiers = !ontology.Qualifiers.IsEmpty;
        Entity = Add(EntityName, "Which entities to take: what fulfils every condition.", [.. EntityFilterFields.OfEvery(this)]);
        Statement = Add(StatementName, "Which statements to take: what fulfils every condition.", StatementFilterFields.Create(this, _hasQualifiers));
        Source = Add(SourceName, "Which sources to take: what fulfils every condition.", SourceFilterFields.Create(this));
        Evidence = Add(EvidenceName, "Conditions on a passage behind a statement.", EvidenceFilterFields.Create(this));
        Identifier = Add(IdentifierName, "Conditions on an identifier.", IdentifierFilterFields.Create());
        ValidTime = Add(ValidTimeName, "Conditions on the time in which a statement holds.", ValidTimeFilterFields.Create());
        Conflict = Add(ConflictName, "Which conflicts to take: what fulfils every condition.", ConflictFilterFields.Create(this));
        Derivation = Add(DerivationName, "Conditions on a way in which a statement was drawn.", DerivationFilterFields.Create(this));
        Timeline = Add(TimelineName, "Which entries of a timeline to take: what fulfils every condition.", TimelineFilterFields.Create(this));
        Qualifiers = _hasQualifiers
            ? Add(QualifiersName, "Conditions on the qualifiers of a statement.", QualifierFilterFields.Create(ontology, this))
            : new ObjectFilter(QualifiersName, "", []);
        foreach (var kind in ontology.Kinds)
        {
            var family = names.Of(kind);
            Add(family.Filter, $"Which `{family.Type}` to take: what fulfils every condition.", [.. EntityFilterFields.Of(kind, names, this)]);
        }
    }

    public FilterTypeNames Names { get; }

    public ObjectFilter Entity { get; }

    public ObjectFilter Statement { get; }

    public ObjectFilter Source { get; }

    public ObjectFilter Evidence { get; }

    public ObjectFilter Identifier { get; }

    public ObjectFilter ValidTime { get; }

    public ObjectFilter Conflict { get; }

    public ObjectFilter Derivation { get; }

    public ObjectFilter Timeline { get; }

    public ObjectFilter Qualifiers { get; }

    /// <summary>The input types.</summary>
    public IEnumerable<NamedType> Types =>
    [
        .. _byName.Values.Select(filter => filter.CreateType()),
        ValueConditions.CreateType(),
        .. Names.Lists.Select(list => ListType(list.Key, list.Value)),
    ];

    /// <summary>The conditions on the entities of a type.</summary>
    public ObjectFilter Of(TypeFamily family) => _byName[family.Filter];

    private ObjectFilter Add(string name, string description, IReadOnlyList<FilterField> fields) =>
        _byName[name] = new ObjectFilter(name, description, fields);

    private static InputObjectType ListType(string name, string element) => new(name)
    {
        Description = $"Conditions on a list, by those on its elements (`{element}`).",
        Fields =
        [
            new(ListConditions.Some, element) { Description = "One element at least fulfils this." },
            new(ListConditions.All, element) { Description = "Every element fulfils this, if there are any." },
            new(ListConditions.None, element) { Description = "No element fulfils this." },
            new(ListConditions.AnyAtAll, "Boolean") { Description = "Whether there is an element at all." },
        ],
    };
}
