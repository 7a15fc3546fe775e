namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// The rows of a table that have an element in a sparse column: for each group of 32 rows their bits, and the number of elements before the
/// group. Nothing where no row has one.
/// </summary>
/// <param name="rows">The number of rows of the table.</param>
internal sealed class SparseRows(int rows)
{
    private const int GroupSize = 32;

    private uint[]? _bits;

    /// <summary>Says that a row has an element.</summary>
    public void Add(int row)
    {
        _bits ??= new uint[(rows + GroupSize - 1) / GroupSize];
        _bits[row / GroupSize] |= 1u << (row % GroupSize);
    }

    public void Write(SectionBuffer section)
    {
        var before = 0;
        foreach (var group in _bits ?? [])
        {
            section.AddUInt32(group);
            section.AddInt32(before);
            for (var left = group; left != 0; left &= left - 1)
            {
                before++;
            }
        }
    }
}
