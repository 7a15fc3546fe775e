using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Writes where the rows of each item begin, in a table in which most items have none: only those with rows have a start.
/// </summary>
internal sealed class SparseStarts
{
    private readonly SparseRows _items;
    private readonly SectionId _presence;
    private readonly SectionId _starts;
    private readonly SectionId _table;
    private readonly ImageSections _sections;
    private int _end;

    /// <param name="presence">The items with rows.</param>
    /// <param name="starts">Where their rows begin.</param>
    /// <param name="table">The table of the rows.</param>
    /// <param name="items">The number of items.</param>
    public SparseStarts(SectionId presence, SectionId starts, SectionId table, int items, ImageSections sections)
    {
        _items = new SparseRows(items);
        (_presence, _starts, _table, _sections) = (presence, starts, table, sections);
        sections[starts].AddInt32(0);
    }

    /// <summary>Ends the rows of an item; items come in ascending order.</summary>
    public void End(int item)
    {
        var end = _sections.Count(_table);
        if (end > _end)
        {
            _items.Add(item);
            _sections[_starts].AddInt32(end);
            _end = end;
        }
    }

    public void Write() => _items.Write(_sections[_presence]);
}
