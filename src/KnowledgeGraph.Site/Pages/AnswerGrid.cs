using System.Text.Json;

namespace KnowledgeGraph.Site.Pages;

/// <summary>A list of objects as rows and columns: a column for each part that one of the objects has.</summary>
internal sealed class AnswerGrid
{
    private readonly List<string> _columns = [];
    private readonly List<Dictionary<string, AnswerPart>> _rows = [];

    /// <summary>Reads a list. Linear in its length.</summary>
    /// <param name="list">The list.</param>
    /// <param name="address">The page of something, by its id and its name; null for no links.</param>
    public AnswerGrid(AnswerPart list, Func<string, string, string?>? address)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Value.EnumerateArray())
        {
            var row = new Dictionary<string, AnswerPart>(StringComparer.Ordinal);
            string? previous = null;
            foreach (var part in AnswerPart.OfItem(item, list.Path, address))
            {
                row[part.Path] = part;
                if (seen.Add(part.Path))
                {
                    // Where the answer has it, also if the first rows have null in place of an object.
                    _columns.Insert(previous is null ? 0 : _columns.IndexOf(previous) + 1, part.Path);
                }

                previous = part.Path;
            }

            _rows.Add(row);
        }

        var nulls = _columns.Where(IsNullOfAnObject).ToHashSet(StringComparer.Ordinal);
        _columns.RemoveAll(nulls.Contains);
    }

    /// <summary>The paths of the columns, in the order of the answer.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The part in a place; null if the row has nothing there.</summary>
    public AnswerPart? this[int row, string column] => _rows[row].TryGetValue(column, out var part) && !part.IsEmpty ? part : null;

    /// <summary>Whether some row has something in a column.</summary>
    public bool HasAny(string column) => Enumerable.Range(0, Count).Any(row => this[row, column] is not null);

    /// <summary>Whether some rows have null where others have an object, whose parts are columns.</summary>
    private bool IsNullOfAnObject(string path) =>
        _columns.Exists(other => other.Length > path.Length && other[path.Length] == '.' && other.StartsWith(path, StringComparison.Ordinal))
        && _rows.TrueForAll(row => !row.TryGetValue(path, out var part) || part.Value.ValueKind == JsonValueKind.Null);
}
