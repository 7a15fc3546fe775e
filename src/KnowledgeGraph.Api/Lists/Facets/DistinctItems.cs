using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>Walks over all rows of a list, each once, regardless of pages and order.</summary>
internal ref struct DistinctItems(RowList list, int owner)
{
    private readonly HashSet<int>? _seen = list.HasRepeats ? [] : null;
    private readonly int _ranges = list.RangeCount(owner);
    private readonly bool _isFiltered = list.IsFiltered;
    private int _range = -1;
    private int _next;
    private int _end;

    public int Current { get; private set; }

    public bool MoveNext(ref FilterWork work)
    {
        while (true)
        {
            while (_next < _end)
            {
                if (!work.Step())
                {
                    return false;
                }

                Current = _next++;
                if ((!_isFiltered || list.Contains(owner, Current, ref work)) && (_seen is null || _seen.Add(Current)))
                {
                    return true;
                }
            }

            if (++_range >= _ranges)
            {
                return false;
            }

            var range = list.Range(owner, _range);
            (_next, _end) = (range.Start, range.End);
        }
    }
}
