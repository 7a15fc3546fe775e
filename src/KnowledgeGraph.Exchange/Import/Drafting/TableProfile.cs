using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>The records of one file, or of one list in it, by their columns.</summary>
internal sealed class TableProfile(string name, string file, string records, Func<string, bool> isDate, DistinctBudget budget)
{
    private const int MaxColumns = 200;
    private readonly Dictionary<string, ColumnProfile> _columns = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public string File { get; } = file;

    public string RecordPath { get; } = records;

    public int Count { get; private set; }

    /// <summary>Records that cannot be read.</summary>
    public int Wrong { get; set; }

    public IReadOnlyCollection<ColumnProfile> Columns => _columns.Values;

    public void Take(DataNode root)
    {
        Count++;
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        Collect(root, "", values);
        foreach (var (path, found) in values)
        {
            if (!_columns.TryGetValue(path, out var column))
            {
                if (_columns.Count == MaxColumns)
                {
                    continue;
                }

                _columns.Add(path, column = new ColumnProfile(path, isDate, budget));
            }

            column.Take(found);
        }
    }

    // As deep as a record may be.
    private static void Collect(DataNode node, string path, Dictionary<string, List<string>> values)
    {
        switch (node.Kind)
        {
            case DataKind.Text when node.Text.Trim().Length > 0:
                (values.TryGetValue(path, out var list) ? list : (values[path] = [])).Add(node.Text.Trim());
                break;
            case DataKind.List:
                foreach (var item in node.Items)
                {
                    Collect(item, path, values);
                }

                break;
            case DataKind.Map:
                foreach (var (key, value) in node.Members)
                {
                    Collect(value, path.Length == 0 ? key : path + "." + key, values);
                }

                break;
        }
    }
}
