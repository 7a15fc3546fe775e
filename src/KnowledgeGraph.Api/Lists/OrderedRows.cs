using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// Reads a page of a list with an order of its own: keeps the best rows seen so far, sorted, as many as the page has. Nothing else is
/// kept, however long the list. O(n log k) comparisons for n rows and a page of k.
/// </summary>
internal static class OrderedRows
{
    /// <inheritdoc cref="RowsInPlace.Read"/>
    public static (int Count, bool HasMore) Read(RowList list, int owner, Span<int> rows, ref FilterWork work)
    {
        var best = new BestRows(list, owner, rows);
        for (var i = 0; i < list.RangeCount(owner); i++)
        {
            foreach (var row in list.Range(owner, i))
            {
                if (!work.Step())
                {
                    return (0, false);
                }

                if (best.MayTake(row) && list.Contains(owner, row, ref work))
                {
                    best.Take(row);
                }
            }
        }

        return best.Finish();
    }

    private ref struct BestRows(RowList list, int owner, Span<int> rows)
    {
        private readonly Span<int> _rows = rows;
        private int _count;
        private bool _hasMore;

        /// <summary>Whether it makes a difference that a row belongs to the list: it is the cheaper question.</summary>
        public readonly bool MayTake(int row) =>
            (list.Page.After == PageRequest.FromStart || list.Compare(owner, row, list.Page.After) > 0)
            && (list.Page.Before == PageRequest.ToEnd || list.Compare(owner, row, list.Page.Before) < 0)
            && !(_hasMore && IsBehindAll(row));

        public void Take(int row)
        {
            var place = Place(row);
            if (place < _count && _rows[place] == row)
            {
                return;
            }

            if (_count == _rows.Length)
            {
                _hasMore = true;
                if (place == _count)
                {
                    return;
                }

                _count--;
            }

            _rows[place.._count].CopyTo(_rows[(place + 1)..]);
            _rows[place] = row;
            _count++;
        }

        public readonly (int Count, bool HasMore) Finish()
        {
            if (list.Page.IsBackward)
            {
                _rows[.._count].Reverse();
            }

            return (_count, _hasMore);
        }

        private readonly bool IsBehindAll(int row) => _count == 0 || Compare(row, _rows[_count - 1]) > 0;

        private readonly int Place(int row)
        {
            var low = 0;
            var high = _count;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (Compare(_rows[middle], row) < 0)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }

        // Counted from the end, the last comes first.
        private readonly int Compare(int row, int other) =>
            list.Page.IsBackward ? list.Compare(owner, other, row) : list.Compare(owner, row, other);
    }
}
