using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// All conditions of a schema. Conditions refer to one another by name because they are mutually recursive: a statement has a subject,
/// which has statements.
/// </summary>
internal sealed class FilterCatalog(SchemaNames names)
{
    private readonly Dictionary<string, ObjectFilter> _byName = new(StringComparer.Ordinal);

    // The list conditions in use, with those on their elements.
    private readonly SortedDictionary<string, string> _lists = new(StringComparer.Ordinal);

    public SchemaNames Names => names;

    /// <summary>The conditions on the rows of a type.</summary>
    public ObjectFilter this[TypeFamily rows] => _byName[rows.Filter];

    /// <summary>The conditions on a type by its name, for types without lists of their own, such as the passages of a statement.</summary>
    public ObjectFilter this[string type] => _byName[TypeNames.FilterOf(type)];

    /// <summary>The input types.</summary>
    public IEnumerable<NamedType> Types =>
        [.. _byName.Values.Select(filter => filter.CreateType()), .. _lists.Select(
            list => ListConditions.CreateType(list.Key, list.Value))];

    /// <summary>
    /// The conditions on a list whose elements have the conditions <paramref name="element"/>: <c>LineFilter</c> gives
    /// <c>LineListFilter</c>.
    /// </summary>
    public string ListOf(string element)
    {
        var list = names.ListFilterOf(element);
        _lists[list] = element;
        return list;
    }

    public void Add(ObjectFilter filter) => _byName.Add(filter.Name, filter);
}
