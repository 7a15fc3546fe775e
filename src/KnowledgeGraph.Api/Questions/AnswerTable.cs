using System.Text.Json;

namespace KnowledgeGraph.Api.Questions;

/// <summary>
/// An answer as a table. The rows are the items of the first list on the way down; each leaf below is a column, named by its path. What lies
/// beside that list is repeated in every row, and the values of a list inside a row stand in one cell, separated by semicolons. If the
/// answer has several root fields, the first column names the field.
/// </summary>
public sealed class AnswerTable
{
    private const string Separator = "; ";
    private const int MaxDepth = 128;

    private readonly Dictionary<string, int> _columnsByName = new(StringComparer.Ordinal);
    private readonly List<string> _columns = [];
    private readonly List<IReadOnlyDictionary<int, string>> _rows = [];

    /// <summary>The names of the columns, in the order in which the answer has them.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a response. Linear in its length times the columns.</summary>
    /// <param name="response">A GraphQL response; one without data has no rows.</param>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static AnswerTable Read(ReadOnlyMemory<byte> response)
    {
        var table = new AnswerTable();
        using var json = JsonDocument.Parse(response, new JsonDocumentOptions { MaxDepth = MaxDepth });
        if (!json.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return table;
        }

        var fields = data.EnumerateObject().ToArray();
        foreach (var field in fields)
        {
            var beside = new Dictionary<int, string>();
            if (fields.Length > 1)
            {
                beside[table.Column("field")] = field.Name;
            }

            table.AddRows(field.Value, "", beside);
        }

        return table;
    }

    /// <summary>The cells of a row, by column; an empty text where the answer has null or nothing.</summary>
    public IEnumerable<string> Row(int index) => Enumerable.Range(0, _columns.Count).Select(column => _rows[index].GetValueOrDefault(column, ""));

    private void AddRows(JsonElement value, string path, Dictionary<int, string> beside)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                var row = new Dictionary<int, string>(beside);
                AddCells(item, path, row);
                _rows.Add(row);
            }

            return;
        }

        if (value.ValueKind != JsonValueKind.Object || !TryFindList(value, out var list))
        {
            var row = new Dictionary<int, string>(beside);
            AddCells(value, path, row);
            _rows.Add(row);
            return;
        }

        foreach (var member in value.EnumerateObject().Where(member => member.Name != list.Name))
        {
            AddCells(member.Value, Join(path, member.Name), beside);
        }

        // The names that every connection has say nothing.
        AddRows(list.Value, IsWrapper(list.Name) ? path : Join(path, list.Name), beside);
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

    private static bool HoldsList(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().All(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Null),
        JsonValueKind.Object => value.EnumerateObject().Any(member => HoldsList(member.Value)),
        _ => false,
    };

    private void AddCells(JsonElement value, string path, Dictionary<int, string> row)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddCells(member.Value, IsWrapper(member.Name) ? path : Join(path, member.Name), row);
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
                var column = Column(path);
                var text = value.ToString();
                row[column] = row.TryGetValue(column, out var earlier) ? earlier + Separator + text : text;
                break;
        }
    }

    private int Column(string path)
    {
        var name = path.Length == 0 ? "value" : path;
        if (!_columnsByName.TryGetValue(name, out var column))
        {
            _columnsByName.Add(name, column = _columns.Count);
            _columns.Add(name);
        }

        return column;
    }

    private static bool IsWrapper(string name) => name is "nodes" or "edges" or "node";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
