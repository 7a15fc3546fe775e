using System.Runtime.CompilerServices;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Image;

/// <summary>A reader of the sections of an image as columns.</summary>
internal sealed unsafe class ImageReader
{
    private readonly ImageMemory _memory;
    private readonly ImageHeader _header;

    public ImageReader(ImageMemory memory, ImageHeader header)
    {
        _memory = memory;
        _header = header;
    }

    /// <summary>Returns the section as a column of any length.</summary>
    public Column<T> Column<T>(SectionId section)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() != SectionElements.SizeOf(section))
        {
            throw new ArgumentException($"An element of {section} has {SectionElements.SizeOf(section)} bytes.", nameof(section));
        }

        var entry = _header.Section(section);
        return new Column<T>((T*)(_memory.Address + entry.Offset), (int)(entry.Length / Unsafe.SizeOf<T>()));
    }

    /// <summary>Returns the section as a column that must have <paramref name="length"/> elements.</summary>
    /// <exception cref="ImageFormatException">The section has more or fewer elements.</exception>
    public Column<T> Column<T>(SectionId section, int length)
        where T : unmanaged
    {
        var column = Column<T>(section);
        return column.Length == length
            ? column
            : throw Inconsistent($"{section} has {column.Length} elements where {length} are expected");
    }

    /// <summary>Returns the section as an index of <paramref name="items"/> items into a table of <paramref name="rows"/> rows.</summary>
    /// <exception cref="ImageFormatException">
    /// The section has another length, does not begin at 0 or does not end at the table's end.
    /// </exception>
    public RowStarts Starts(SectionId section, int items, int rows)
    {
        var starts = Column<int>(section, items + 1);
        return starts[0] == 0 && starts[items] == rows
            ? new RowStarts(starts, rows)
            : throw Inconsistent($"{section} does not cover its table of {rows} rows");
    }

    /// <summary>
    /// Returns the section as the rows of a table of <paramref name="rows"/> rows that have an element in a sparse column.
    /// </summary>
    /// <exception cref="ImageFormatException">The section is of a table of another length, or counts less than nothing.</exception>
    public SparseRows SparseRows(SectionId section, int rows)
    {
        var words = Column<SparseWord>(section);
        var present = new SparseRows(words.Length == 0 ? words : Column<SparseWord>(section, SparseWord.CountOf(rows)), rows);
        return present.Count >= 0 ? present : throw Inconsistent($"{section} counts {present.Count} elements");
    }

    /// <summary>Returns two sections as a column of a table of <paramref name="rows"/> rows, most of which have no element.</summary>
    /// <param name="none">The element of the others.</param>
    /// <exception cref="ImageFormatException">The sections have other lengths.</exception>
    public SparseColumn<TRow, T> SparseColumn<TRow, T>(SectionId presence, SectionId section, int rows, T none = default)
        where TRow : unmanaged, IRow<TRow>
        where T : unmanaged
    {
        var present = SparseRows(presence, rows);
        return new SparseColumn<TRow, T>(present, Column<T>(section, present.Count), none);
    }

    /// <summary>
    /// Returns two sections as an index of <paramref name="items"/> items, most of which have no rows, into a table of
    /// <paramref name="rows"/> rows.
    /// </summary>
    /// <inheritdoc cref="Starts(SectionId, int, int)" path="/exception"/>
    public SparseStarts SparseStarts(SectionId presence, SectionId section, int items, int rows)
    {
        var present = SparseRows(presence, items);
        return new SparseStarts(present, Starts(section, present.Count, rows));
    }

    /// <inheritdoc cref="Column{T}(SectionId)"/>
    public Column<TRow, T> Column<TRow, T>(SectionId section)
        where TRow : unmanaged, IRow<TRow>
        where T : unmanaged =>
        new(Column<T>(section));

    /// <inheritdoc cref="Column{T}(SectionId, int)"/>
    public Column<TRow, T> Column<TRow, T>(SectionId section, int length)
        where TRow : unmanaged, IRow<TRow>
        where T : unmanaged =>
        new(Column<T>(section, length));

    /// <inheritdoc cref="Starts(SectionId, int, int)"/>
    public RowStarts<TItem, TRow> Starts<TItem, TRow>(SectionId section, int items, int rows)
        where TItem : unmanaged, IRow<TItem>
        where TRow : unmanaged, IRow<TRow> =>
        new(Starts(section, items, rows));

    /// <summary>Returns the number of diagnostics that the compiler reported for the set.</summary>
    public DiagnosticCounts Diagnostics()
    {
        var counts = Column<int>(SectionId.Diagnostics, 2);
        return new DiagnosticCounts(counts[0], counts[1]);
    }

    public ImageFormatException Inconsistent(string what) => new(
        ImageDefect.Inconsistent, $"{_memory.Carrier} contradicts itself: {what}.{ImageHeader.HowToFix}");
}
