using KnowledgeGraph.Exchange.Csv;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>
/// Reads the tables of an export in CSV as the entries that an export in JSON Lines has. The evidence of all statements is held in memory,
/// since it is in a table of its own.
/// </summary>
public sealed class ExportedTables
{
    /// <summary>The table of the statements.</summary>
    public const string Statements = "statements.csv";

    private const string Entities = "entities.csv";
    private const string Evidence = "evidence.csv";
    private const string Sources = "sources.csv";
    private const string Conflicts = "conflicts.csv";

    // The columns whose cells are lists, as JSON.
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "aliases", "names", "identifiers", "formerIds", "qualifiers", "derivations", "reviews", "authors", "derivedFrom",
    };

    private static readonly string[] Flags = ["wholeDocument", "mayBeQuoted"];

    private static readonly string[] Numbers = ["number", "upTo", "offset", "length", "row"];

    // The columns of a statement that its value is made of.
    private static readonly HashSet<string> Value = new(StringComparer.Ordinal)
    {
        "type", "object", "language", "number", "upTo", "unit", "per", "comparator",
    };

    private readonly IReadOnlyDictionary<string, InputFile> _tables;
    private readonly Dictionary<string, List<DataRecord>> _evidence = new(StringComparer.Ordinal);

    internal ExportedTables(IReadOnlyDictionary<string, InputFile> tables) => _tables = tables;

    /// <summary>The names of the tables that an export has at least.</summary>
    public static IReadOnlyList<string> Names { get; } = [Sources, Entities, Statements, Evidence];

    /// <summary>The entries in the order of JSON Lines, and what is wrong with rows. Linear.</summary>
    internal IEnumerable<ReadItem> Read()
    {
        foreach (var item in Table(Evidence, "evidence"))
        {
            if (item.Record is { } row)
            {
                var id = row.Root.Find("statement")?.Text ?? "";
                (_evidence.TryGetValue(id, out var passages) ? passages : _evidence[id] = []).Add(row);
            }
            else
            {
                yield return item;
            }
        }

        foreach (var item in Table(Sources, "source").Concat(Table(Entities, "entity")).Concat(Table(Statements, "statement")))
        {
            yield return item;
        }

        // The row of the statement may be a finding: nothing more is lost.
        foreach (var (id, passages) in _evidence)
        {
            var orphan = Wrong(
                passages[0], passages[0].Start,
                $"this is evidence of '{Clipped.Of(id)}', and no row of {Statements} that can be read has this id",
                "evidence of a statement that is not there");
            yield return orphan with { Finding = orphan.Finding! with { Loss = ImportLoss.Unmapped } };
        }

        foreach (var item in _tables.ContainsKey(Conflicts) ? Table(Conflicts, "conflict") : [])
        {
            yield return item;
        }
    }

    private IEnumerable<ReadItem> Table(string name, string type) => CsvRecords.Read(_tables[name]).Select(item => Entry(item, type));

    private ReadItem Entry(ReadItem item, string type)
    {
        if (item.Record is not { } row)
        {
            return item;
        }

        var members = new List<KeyValuePair<string, DataNode>> { new("type", Text(type)) };
        foreach (var (column, cell) in row.Root.Members)
        {
            if (IsMissing(column, cell, row) || (type == "statement" && Value.Contains(column)))
            {
                continue;
            }

            var text = SpreadsheetText.Plain(cell.Text);
            if (Flags.Contains(column))
            {
                // A spreadsheet may have written it in capitals.
                members.Add(new(column, Text(text.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true" : "false")));
            }
            else if (!Lists.Contains(column))
            {
                members.Add(new(column, Text(text)));
            }
            else if (JsonData.Parse(text, out var fault, out _) is not { } list)
            {
                return Wrong(row, row.PlaceOf(cell), $"{column}: {fault}", $"{column}: not JSON");
            }
            else
            {
                members.Add(new(column, column == "names" ? NamesByLanguage(list) : list));
            }
        }

        if (type == "statement")
        {
            members.Add(new("object", ValueOf(row)));
            if (row.Root.Find("id")?.Text is { } id && _evidence.Remove(id, out var passages))
            {
                members.Add(new("evidence", new DataNode(DataKind.List, -1) { Items = [.. passages.Select(passage => passage.Root)] }));
            }
        }

        return item with { Record = row with { Root = new DataNode(DataKind.Map, -1) { Members = members } } };
    }

    private static DataNode ValueOf(DataRecord row)
    {
        var type = Cell("type");
        string?[][] members = type switch
        {
            "quantity" =>
            [
                ["amount", Cell("number")], ["upTo", Cell("upTo")], ["unit", Cell("unit")], ["per", Cell("per")],
                ["comparator", Cell("comparator")],
            ],
            "integer" or "decimal" => [["value", Cell("number")]],
            _ => [["value", Cell("object")], ["language", Cell("language")]],
        };
        return new DataNode(DataKind.Map, -1)
        {
            Members =
            [
                .. members.Prepend(["type", type]).Where(member => member[1] is not null)
                    .Select(member => KeyValuePair.Create(member[0]!, Text(member[1]!))),
            ],
        };

        string? Cell(string column) => row.Root.Find(column) is { } cell && !IsMissing(column, cell, row) ? SpreadsheetText.Plain(cell.Text) : null;
    }

    /// <summary>A language that is there twice keeps its first name.</summary>
    private static DataNode NamesByLanguage(DataNode list) => new(DataKind.Map, -1)
    {
        Members =
        [
            .. list.Items.Select(name => KeyValuePair.Create(name.Find("language")?.Text ?? "", Text(name.Find("name")?.Text ?? "")))
                .DistinctBy(name => name.Key, StringComparer.Ordinal),
        ],
    };

    /// <summary>
    /// Whether a cell has no value. An empty text is two quotation marks, and a missing one is nothing at all; where marks tell nothing, because
    /// the program that saved the table sets them around other cells without need, all that is empty is missing.
    /// </summary>
    private static bool IsMissing(string column, DataNode cell, DataRecord row) =>
        cell.Text.Length == 0
        && (!IsQuoted(cell, row) || Lists.Contains(column) || Flags.Contains(column) || Numbers.Contains(column) || QuotesWithoutNeed(row));

    /// <summary>Whether the first cell, an id or a word, is quoted although nothing in it asks for it.</summary>
    private static bool QuotesWithoutNeed(DataRecord row) =>
        row.Root.Members[0].Value is { Text.Length: > 0 } first && IsQuoted(first, row)
        && first.Text.All(static character => char.IsLetterOrDigit(character) || character is '-' or '_');

    private static bool IsQuoted(DataNode cell, DataRecord row) =>
        row.FieldStart!(cell.Offset) is var start && start < row.Text.Length && row.Text[start] == '"';

    private static DataNode Text(string text) => new(DataKind.Text, -1) { Text = text };

    private static ReadItem Wrong(DataRecord row, DataPlace place, string message, string? reason = null)
    {
        var item = ReadItem.Wrong(null, row.Path, place, message, row.Text, reason);
        return item with { Finding = item.Finding! with { Position = row.Row is { } number ? $"row {number}" : "" } };
    }
}
