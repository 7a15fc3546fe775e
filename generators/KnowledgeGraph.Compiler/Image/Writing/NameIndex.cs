using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>The row number of each thing of one sort by its name, and an error for a name that is missing or stands twice.</summary>
internal sealed class NameIndex
{
    private readonly string _sort;
    private readonly ImageErrors _errors;
    private readonly Dictionary<string, int> _rows;

    /// <param name="sort">What the names name, in words: <c>entity</c>, <c>predicate</c>.</param>
    public NameIndex(string sort, IEnumerable<string> names, ImageErrors errors)
    {
        _sort = sort;
        _errors = errors;
        _rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (_rows.ContainsKey(name))
            {
                errors.Inconsistent($"The {sort} '{name}' stands twice in the set.");
            }
            else
            {
                _rows.Add(name, _rows.Count);
            }
        }
    }

    public int Count => _rows.Count;

    /// <summary>The row of <paramref name="name"/>; 0 and an error when there is none.</summary>
    public int Row(string name)
    {
        if (_rows.TryGetValue(name, out var row))
        {
            return row;
        }

        _errors.Inconsistent($"The set refers to the {_sort} '{name}', which is not in it.");
        return 0;
    }

    /// <summary>The row of <paramref name="name"/>; <see cref="ImageLayout.None"/> when the name is null.</summary>
    public int OptionalRow(string? name) => name is null ? ImageLayout.None : Row(name);

    /// <summary>The row of each of <paramref name="names"/>, in their order.</summary>
    public int[] Rows(EquatableArray<string> names) => [.. names.Select(Row)];
}
