using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// All conditions on rows that a schema has. Conditions refer to one another by name, for they go round in a circle: a statement has a
/// subject, which has statements.
/// </summary>
internal sealed class FilterCatalog(SchemaNames names)
{
    private readonly Dictionary<string, ObjectFilter> _byName = new(StringComparer.Ordinal);

    // The conditions on lists that something in the schema has, with those on their elements.
    private readonly SortedDictionary<string, string> _lists = new(StringComparer.Ordinal);

    public SchemaNames Names => names;

    /// <summary>The conditions on the rows of a type.</summary>
    public ObjectFilter this[TypeFamily rows] => _byName[rows.Filter];

    /// <summary>The conditions on what is not listed on its own, such as the passages of a statement, by its type.</summary>
    public ObjectFilter this[string type] => _byName[TypeNames.FilterOf(type)];

    /// <summary>The input types.</summary>
    public IEnumerable<NamedType> Types =>
        [.. _byName.Values.Select(filter => filter.CreateType()), .. _lists.Select(
            list => ListConditions.CreateType(list.Key, list.Value))];

    /// <summary>
    /// Conditions on a list of what <paramref name="element"/> has conditions on: <c>LineFilter</c> gives <c>LineListFilter</c>.
    /// </summary>
    public string ListOf(string element)
    {
        var list = names.ListFilterOf(element);
        _lists[list] = element;
        return list;
    }

    public void Add(ObjectFilter filter) => _byName.Add(filter.Name, filter);
}
