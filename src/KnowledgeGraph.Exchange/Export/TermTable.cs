namespace KnowledgeGraph.Exchange.Export;

/// <summary>
/// The terms of a format with a vocabulary of its own, and the names in ontologies that stand for them. It is a resource with tabs between
/// the cells, because names in ontologies are data.
/// </summary>
internal sealed class TermTable
{
    private const string KindRow = "kind";

    private readonly ILookup<string, string[]> _rows;
    private readonly Dictionary<string, string> _classes;

    private TermTable(IEnumerable<string[]> rows)
    {
        _rows = rows.ToLookup(row => row[0], row => row[1..], StringComparer.Ordinal);
        _classes = Rows(KindRow).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>Reads the table of a format.</summary>
    /// <param name="format">Its name.</param>
    public static TermTable Read(string format)
    {
        using var stream = typeof(TermTable).Assembly.GetManifestResourceStream($"terms/{format}.tsv")!;
        using var reader = new StreamReader(stream);
        return new TermTable(
            reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Select(line => line.Split('\t')));
    }

    /// <summary>The rows of a type, without the type; a cell that is missing at the end is not there.</summary>
    public IEnumerable<string[]> Rows(string type) => _rows[type];

    /// <summary>The word of the format for entities of a kind: by its own name, or by the nearest kind above it; null for none.</summary>
    public string? ClassOf(Kind kind)
    {
        if (_classes.TryGetValue(kind.Name, out var own))
        {
            return own;
        }

        foreach (var above in kind.Ancestors)
        {
            if (_classes.TryGetValue(above.Name, out own))
            {
                return own;
            }
        }

        return null;
    }
}
