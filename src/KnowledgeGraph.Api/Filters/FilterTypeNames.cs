using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The names of the input types with conditions. Of lists there are only those that something in the schema has.</summary>
internal sealed class FilterTypeNames(SchemaNames names)
{
    private readonly SortedDictionary<string, string> _lists = new(StringComparer.Ordinal);

    /// <summary>The types of lists that were asked for: the name of each, and that of its elements' conditions.</summary>
    public IEnumerable<KeyValuePair<string, string>> Lists => _lists;

    /// <summary>Conditions on a literal of this sort.</summary>
    /// <param name="enumeration">Of an enumeration, which; else null.</param>
    public string Of(ValueKind kind, Enumeration? enumeration) => kind switch
    {
        ValueKind.LanguageText => "TextValueFilter",
        ValueKind.Integer => "LongFilter",
        ValueKind.Decimal => "DecimalFilter",
        ValueKind.Boolean => "BooleanFilter",
        ValueKind.Date => "FuzzyDateFilter",
        ValueKind.Quantity => "QuantityFilter",
        ValueKind.Enumeration => names.FilterOf(enumeration!),
        _ => "StringFilter",
    };

    /// <summary>Conditions on a list of what <paramref name="element"/> has conditions on: <c>LineFilter</c> gives <c>LineListFilter</c>.</summary>
    public string ListOf(string element)
    {
        var list = names.ListFilterOf(element);
        _lists[list] = element;
        return list;
    }
}
