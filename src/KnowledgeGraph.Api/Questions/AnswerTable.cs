using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Questions;

/// <summary>
/// An answer as a table. The rows are the items of the first list of objects on the way down that is not empty; each leaf below is a
/// column, named by its path. The values beside that list are repeated in every row, and the values of a list inside a row stand in one
/// cell, separated by semicolons. If the answer has several root fields, the first column names the field.
/// </summary>
public sealed class AnswerTable
{
    private const string Separator = "; ";
    private const int MaxDepth = 128;

    private readonly OrderedDictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<Dictionary<int, StringBuilder>> _rows = [];
    private readonly long _maxCharacters;
    private long _characters;

    private AnswerTable(long maxCharacters) => _maxCharacters = maxCharacters;

    /// <summary>The names of the columns, in the order in which the answer has them.</summary>
    public IReadOnlyList<string> Columns => _columns.Keys;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a response. Linear in its length and in the characters of the table.</summary>
    /// <param name="response">A GraphQL response; one without data has no rows.</param>
    /// <param name="maxCharacters">
    /// The most characters in all cells: values beside the rows are repeated, and a table can be far longer than its answer.
    /// </param>
    /// <returns>Null if the table would have more characters.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static AnswerTable? Read(ReadOnlyMemory<byte> response, long maxCharacters)
    {
        var table = new AnswerTable(maxCharacters);
        using var json = JsonDocument.Parse(response, new JsonDocumentOptions { MaxDepth = MaxDepth });
        if (!json.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return table;
        }

        var fields = data.EnumerateObject().ToArray();
        foreach (var field in fields)
        {
            var beside = new Dictionary<int, StringBuilder>();
            if (fields.Length > 1)
            {
                table.AddCell("field", field.Name, beside);
            }

            table.AddRows(field.Value, "", beside);
        }

        return table.IsFull ? null : table;
    }

    /// <summary>The cells of a row, by column; an empty text where the answer has null or nothing.</summary>
    public IEnumerable<string> Row(int index)
    {
        for (var column = 0; column < _columns.Count; column++)
        {
            yield return _rows[index].TryGetValue(column, out var cell) ? cell.ToString() : "";
        }
    }

    private bool IsFull => _characters > _maxCharacters;

    private void AddRows(JsonElement value, string path, Dictionary<int, StringBuilder> beside)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                AddRow(item, path, beside, isItem: true);
            }

            return;
        }

        if (value.ValueKind != JsonValueKind.Object || !TryFindList(value, out var list))
        {
            AddRow(value, path, beside, isItem: false);
            return;
        }

        foreach (var member in value.EnumerateObject().Where(member => member.Name != list.Name))
        {
            AddCells(member.Value, Join(path, member.Name), beside);
        }

        AddRows(list.Value, Join(path, list.Name), beside);
    }

    /// <param name="isItem">Whether the row counts even if nothing is in it.</param>
    private void AddRow(JsonElement value, string path, Dictionary<int, StringBuilder> beside, bool isItem)
    {
        if (IsFull)
        {
            return;
        }

        var row = new Dictionary<int, StringBuilder>();
        AddCells(value, path, row);
        if (row.Count == 0 && !isItem)
        {
            return;
        }

        foreach (var (column, cell) in beside)
        {
            // Cells of a row are not shared: a column may get values from both sides.
            row[column] = row.TryGetValue(column, out var own) ? new StringBuilder().Append(cell).Append(Separator).Append(own) : cell;
            _characters += cell.Length;
        }

        _rows.Add(row);
    }

    private static bool TryFindList(JsonElement value, out JsonProperty found)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (HoldsList(member.Value))
            {
                found = member;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Whether a list of objects is somewhere inside, not counting what is inside of lists.</summary>
    private static bool HoldsList(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object),
        JsonValueKind.Object => value.EnumerateObject().Any(member => HoldsList(member.Value)),
        _ => false,
    };

    private void AddCells(JsonElement value, string path, Dictionary<int, StringBuilder> row)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddCells(member.Value, Join(path, member.Name), row);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    AddCells(item, path, row);
                }

                break;
            case JsonValueKind.Null:
                Column(path);
                break;
            default:
                AddCell(path, value.ToString(), row);
                break;
        }
    }

    private void AddCell(string path, string text, Dictionary<int, StringBuilder> row)
    {
        var column = Column(path);
        if (row.TryGetValue(column, out var cell))
        {
            cell.Append(Separator).Append(text);
        }
        else
        {
            row[column] = new StringBuilder(text);
        }

        _characters += text.Length;
    }

    private int Column(string path)
    {
        var name = path.Length == 0 ? "value" : path;
        if (!_columns.TryGetValue(name, out var column))
        {
            _columns.Add(name, column = _columns.Count);
        }

        return column;
    }

    // The names that every connection has say nothing.
    private static string Join(string path, string name) =>
        name is "nodes" or "edges" or "node" ? path : path.Length == 0 ? name : $"{path}.{name}";
}
