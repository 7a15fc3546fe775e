using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>Reads the tables that files have.</summary>
internal static class DraftTables
{
    /// <summary>The tables of a file: the lists at its root, or the file itself. Reads a table once, and a document twice.</summary>
    public static IEnumerable<TableProfile> Read(InputFile file, RecordReader reader, Func<string, bool> isDate, DistinctBudget budget)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Name);
        var lists = file.Format is InputFormat.Json or InputFormat.Yaml ? Lists(file, reader) : [];
        var paths = lists.Count > 0 ? lists : [""];
        var tables = paths.ToDictionary(
            path => path,
            path => new TableProfile(path.Length > 0 ? path : Slug.Of(stem), file.Name, path, isDate, budget),
            StringComparer.Ordinal);
        foreach (var item in reader.Read(file, [.. paths.Select(RecordPath.Parse)]))
        {
            if (item.Record is { } record)
            {
                tables[item.RecordPath ?? paths[0]].Take(record.Root);
            }
            else if (item.Finding!.Loss == ImportLoss.Record)
            {
                tables.GetValueOrDefault(item.RecordPath ?? paths[0], tables[paths[0]]).Wrong++;
            }
        }

        return tables.Values.Where(table => table.Count + table.Wrong > 0);
    }

    /// <summary>The lists of maps at the root of a document; none if the root is a list.</summary>
    private static List<string> Lists(InputFile file, RecordReader reader)
    {
        var lists = new List<string>();
        var first = reader.Read(file, [RecordPath.Parse("*")])
            .Where(item => item.Record is { Key.Length: 0, Pointer: not null } or { Row: not null, Key.Length: > 0 });
        foreach (var item in first)
        {
            var path = item.Record!.Pointer?.Split('/')[1] ?? item.Record.Key;
            if (item.Record.Root.Kind == DataKind.Map && !int.TryParse(path, out _) && !lists.Contains(path)
                && (item.Record.Pointer is null || item.Record.Pointer.Count(sign => sign == '/') == 2))
            {
                lists.Add(path);
            }
        }

        return lists;
    }
}
