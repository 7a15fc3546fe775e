namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>The order of a report: by path, line, column, id and message, all ordinal; what has no place comes first.</summary>
public sealed class DiagnosticComparer : IComparer<Diagnostic>
{
    public static DiagnosticComparer Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = CompareLocations(x.Location, y.Location);
        if (order == 0)
        {
            order = string.CompareOrdinal(x.Id, y.Id);
        }

        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    private static int CompareLocations(DiagnosticLocation? x, DiagnosticLocation? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(x.Path, y.Path);
        if (order == 0)
        {
            order = x.Start.Line.CompareTo(y.Start.Line);
        }

        return order != 0 ? order : x.Start.Column.CompareTo(y.Start.Column);
    }
}
