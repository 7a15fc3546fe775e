namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>Finds the columns that are keys and names, and those that lead to the records of another table.</summary>
internal static class DraftKeys
{
    private static readonly string[] NameParts = ["name", "title"];

    /// <summary>The column that tells the records of a table apart; null if none does.</summary>
    public static ColumnProfile? KeyOf(TableProfile table) => table.Columns
        .Where(column => column.Records == table.Count && column.IsUnique && column.Type is "text" or "integer" or "url")
        .OrderBy(column => IsKeyName(column.Path, table.Name) ? 0 : 1).FirstOrDefault();

    /// <summary>The column with the names of the records; null if there is none.</summary>
    public static ColumnProfile? NameOf(TableProfile table, ColumnProfile? key) => table.Columns
        .Where(column => column.Type == "text" && !column.IsEnumeration && column.Multiple == 0 && column.Records == table.Count)
        .OrderBy(column => column.Path.ToLowerInvariant() is "name" or "title" or "label" or "full_name" or "fullname" ? 0
            : Array.Exists(NameParts, part => column.Path.Contains(part, StringComparison.OrdinalIgnoreCase)) ? 1
            : column == key ? 3 : 2)
        .FirstOrDefault();

    /// <summary>Of a column with very many values the first ones tell.</summary>
    private static bool LeadsTo(ColumnProfile key, IReadOnlyDictionary<string, int> values) =>
        values.Where(value => key.Values.Contains(value.Key)).Sum(value => (long)value.Value) * 10 >= values.Values.Sum(count => (long)count) * 9;

    private static bool IsKeyName(string path, string table) =>
        path.ToLowerInvariant() is "id" or "key" or "code" or "uuid" or "identifier"
        || path.Equals(DraftNames.Singular(table) + "_id", StringComparison.OrdinalIgnoreCase);

    /// <summary>The table of whose keys nine in ten values of a column are.</summary>
    public static TableProfile? TargetOf(
        ColumnProfile column, TableProfile own, IReadOnlyList<TableProfile> tables, Dictionary<TableProfile, ColumnProfile?> keys)
    {
        // Small numbers are in every table.
        var isTelling = column.Type != "integer" || column.Path.EndsWith("id", StringComparison.OrdinalIgnoreCase);
        return !isTelling ? null : tables.FirstOrDefault(table =>
            keys[table] is { } key && (table != own || column.Path.Contains("parent", StringComparison.OrdinalIgnoreCase))
            && (column.Type != "integer" || column.Path.StartsWith(DraftNames.Singular(table.Name), StringComparison.OrdinalIgnoreCase))
            && LeadsTo(key, column.Values.Held));
    }
}
