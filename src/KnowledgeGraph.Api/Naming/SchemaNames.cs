using KnowledgeGraph.Format;

namespace KnowledgeGraph.Api.Naming;

/// <summary>The names of the elements of an ontology in the schema. The same ontology gives the same names.</summary>
internal sealed class SchemaNames
{
    private readonly Ontology _ontology;
    private readonly Dictionary<(Predicate, Direction), TypeFamily> _targets = [];
    private readonly Dictionary<string, string> _listFilters = new(StringComparer.Ordinal);
    private readonly NameScope _types = new(ApiNames.Types);
    private readonly TypeFamily[] _kinds;
    private readonly string[] _enumerations;
    private readonly string[] _enumerationFilters;
    private readonly string[] _singulars;
    private readonly string[] _plurals;

    /// <param name="fieldsOfEntity">Names of fields of every entity beside those of every schema.</param>
    public SchemaNames(Ontology ontology, IReadOnlyList<string> fieldsOfEntity)
    {
        _ontology = ontology;
        var queries = new NameScope(ApiNames.QueryFields);
        _enumerations = [.. ontology.Enumerations.Select(enumeration => _types.Claim(enumeration.Name))];
        _enumerationFilters = [.. _enumerations.Select(enumeration => _types.Claim(TypeNames.FilterOf(enumeration)))];
        _kinds = [.. ontology.Kinds.Select(kind => TypeFamily.Claim(kind.Name, _types))];
        _singulars = [.. ontology.Kinds.Select(kind => kind.IsAbstract ? "" : queries.Claim(CamelCase(kind.Name)))];
        _plurals = [.. ontology.Kinds.Select(kind => queries.Claim(kind.Plural))];

        // What many abstract kinds are named after has no plural: the list keeps the name.
        foreach (var kind in ontology.Kinds.Where(kind => kind.IsAbstract))
        {
            var singular = CamelCase(kind.Name);
            _singulars[kind.Index] = queries.Claim(queries.IsFree(singular) ? singular : singular + "ById");
        }

        Fields = new FieldNames(ontology, [.. ApiNames.EntityFields, .. fieldsOfEntity]);
    }

    /// <summary>The fields of entities.</summary>
    public FieldNames Fields { get; }

    /// <summary>The type of a kind and its connections.</summary>
    public TypeFamily Of(Kind kind) => _kinds[kind.Index];

    /// <summary>
    /// The type of the targets of a relation: the most specific kind that covers all of them, or the interface of all entities.
    /// </summary>
    public TypeFamily TargetOf(KindRelation relation)
    {
        var key = (relation.Predicate, relation.Direction);
        if (!_targets.TryGetValue(key, out var family))
        {
            var common = _ontology.Kinds
                .Where(kind => relation.Targets.All(target => target.IsA(kind)))
                .MinBy(kind => kind.ConcreteKinds.Length);
            _targets[key] = family = common is null || relation.Targets.IsEmpty ? TypeFamily.Entity : Of(common);
        }

        return family;
    }

    /// <summary>The type of an enumeration.</summary>
    public string Of(Enumeration enumeration) => _enumerations[enumeration.Index];

    /// <summary>The conditions on an enumeration.</summary>
    public string FilterOf(Enumeration enumeration) => _enumerationFilters[enumeration.Index];

    /// <summary>The conditions on a list whose elements have the conditions <paramref name="filter"/>.</summary>
    public string ListFilterOf(string filter)
    {
        if (!_listFilters.TryGetValue(filter, out var name))
        {
            name = TypeNames.ListFilterOf(filter);
            _listFilters[filter] = name = ApiNames.Types.Contains(name) ? name : _types.Claim(name);
        }

        return name;
    }

    /// <summary>The query field that finds one entity of a kind.</summary>
    public string Singular(Kind kind) => _singulars[kind.Index];

    /// <summary>The query field that lists the entities of a kind.</summary>
    public string Plural(Kind kind) => _plurals[kind.Index];

    /// <summary>What a client takes for the plural if the true one is irregular: <c>persons</c>.</summary>
    public static string RegularPlural(Kind kind) => CamelCase(kind.Name) + "s";

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
