using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Api.Questions;

/// <summary>
/// An answer as a table. The rows are the items of the first list of objects on the way down that is not empty; each leaf below is a
/// column, named by its path, in the order of the operation. The values beside that list are repeated in every row. The values of a list
/// inside a row stand in one cell, separated by semicolons, and those of lists inside its items by vertical bars; where an item has no
/// value its place is empty, so that the cells of a list correspond. If the answer has several root fields, the first column names the
/// field.
/// </summary>
public sealed class AnswerTable
{
    private const string Separator = "; ";
    private const string InnerSeparator = " | ";
    private const int MaxDepth = 128;

    private readonly List<string> _columns = [];
    private readonly List<Dictionary<int, StringBuilder>> _rows = [];
    private readonly AnswerShape _shape = new();
    private readonly long _maxCharacters;
    private long _characters;

    private AnswerTable(long maxCharacters) => _maxCharacters = maxCharacters;

    /// <summary>The names of the columns, in the order of the operation.</summary>
    public IReadOnlyList<string> Columns => _columns;

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
        if (json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object)
        {
            table.AddFields([.. data.EnumerateObject()]);
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

    private void AddFields(JsonProperty[] fields)
    {
        var areSeveral = fields.Length > 1;
        if (areSeveral)
        {
            _columns.Add("field");
        }

        foreach (var field in fields)
        {
            _shape.Add(field.Value);
        }

        _shape.Number("", _columns);
        foreach (var field in fields)
        {
            var beside = new Dictionary<int, StringBuilder>();
            if (areSeveral)
            {
                Append(0, field.Name, Separator, beside);
            }

            // Among several fields, one that is null is told by its name alone.
            if (areSeveral && field.Value.ValueKind == JsonValueKind.Null)
            {
                AddRow(field.Value, _shape, beside, isItem: true);
            }
            else
            {
                AddRows(field.Value, _shape, beside);
            }
        }
    }

    private void AddRows(JsonElement value, AnswerShape shape, Dictionary<int, StringBuilder> beside)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                AddRow(item, shape, beside, isItem: true);
            }

            return;
        }

        if (value.ValueKind != JsonValueKind.Object || !TryFindList(value, out var list))
        {
            AddRow(value, shape, beside, isItem: false);
            return;
        }

        foreach (var member in value.EnumerateObject().Where(member => member.Name != list.Name))
        {
            AddCells(member.Value, shape[member.Name], beside, Separator);
        }

        AddRows(list.Value, shape[list.Name], beside);
    }

    /// <param name="isItem">Whether the row counts even if nothing is in it.</param>
    private void AddRow(JsonElement value, AnswerShape shape, Dictionary<int, StringBuilder> beside, bool isItem)
    {
        if (IsFull)
        {
            return;
        }

        var row = new Dictionary<int, StringBuilder>();
        AddCells(value, shape, row, Separator);
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

    /// <param name="separator">Between the items of a list.</param>
    private void AddCells(JsonElement value, AnswerShape shape, Dictionary<int, StringBuilder> row, string separator)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddCells(member.Value, shape[member.Name], row, separator);
                }

                break;
            case JsonValueKind.Array:
                AddItems(value, shape, row, separator);
                break;
            case JsonValueKind.Null:
                break;
            default:
                var text = value.ToString();
                _characters += text.Length;
                Append(shape.Columns.Start.Value, text, separator, row);
                break;
        }
    }

    /// <summary>Adds the cells of a list: each has a place for each item, or is empty if no item has a value.</summary>
    private void AddItems(JsonElement list, AnswerShape shape, Dictionary<int, StringBuilder> row, string separator)
    {
        var (start, count) = shape.Columns.GetOffsetAndLength(_columns.Count);
        var items = new List<Dictionary<int, StringBuilder>>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            var cells = new Dictionary<int, StringBuilder>();
            AddCells(item, shape, cells, InnerSeparator);
            items.Add(cells);
        }

        for (var column = start; column < start + count && !IsFull; column++)
        {
            if (!items.Any(cells => cells.ContainsKey(column)))
            {
                continue;
            }

            var joined = new StringBuilder().AppendJoin(separator, items.Select(cells => cells.GetValueOrDefault(column)));
            _characters += (long)separator.Length * (items.Count - 1);
            Append(column, joined.ToString(), separator, row);
        }
    }

    private static void Append(int column, string text, string separator, Dictionary<int, StringBuilder> row)
    {
        if (row.TryGetValue(column, out var cell))
        {
            cell.Append(separator).Append(text);
        }
        else
        {
            row[column] = new StringBuilder(text);
        }
    }
}
