using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The marking of each row of a table. The image leaves the column out where all rows have the lowest.</summary>
internal readonly struct MarkingColumn<TRow>
    where TRow : unmanaged, IRow<TRow>
{
    private readonly Column<byte> _rows;

    private MarkingColumn(Column<byte> rows) => _rows = rows;

    /// <summary>The index of the marking of a row. O(1).</summary>
    public int this[TRow row] => _rows.Length == 0 ? MarkingLattice.Lowest : _rows[row.Index];

    /// <summary>Reads the column. Linear in its rows.</summary>
    /// <exception cref="ImageFormatException">It has another length, or names a marking that is not there.</exception>
    public static MarkingColumn<TRow> Read(ImageReader image, SectionId section, int rows, int markings)
    {
        var column = image.Column<byte>(section);
        if (column.Length != 0 && column.Length != rows)
        {
            throw image.Inconsistent($"{section} has {column.Length} elements where {rows} are expected");
        }

        return column.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(markings - 1))
            ? throw image.Inconsistent($"{section} names a marking that is not in the ontology")
            : new MarkingColumn<TRow>(column);
    }
}
