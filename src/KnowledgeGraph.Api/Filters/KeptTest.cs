namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// A test that can also find all rows that satisfy it: single rows are tested until that has taken as many steps as finding all of them is
/// worth, and so on with more steps, so that both together take a small multiple of whichever is cheaper.
/// </summary>
/// <param name="find">Finds the rows whose lists have an element; the test is whether that is <paramref name="isWanted"/>.</param>
internal sealed class KeptTest(RowTest test, RowFinder find, bool isWanted)
{
    /// <summary>Whether a row satisfies the condition.</summary>
    public bool Holds(int row, int place, ref FilterWork work)
    {
        if (!work.TryKeep(this, out var kept))
        {
            return test(row, place, ref work);
        }

        if (kept.Rows is { } rows)
        {
            return rows.Contains(row) == isWanted;
        }

        var before = work.Steps;
        var result = test(row, place, ref work);
        kept.SpentOnTests += work.Steps - before;
        if (kept.SpentOnTests >= kept.Budget)
        {
            Find(kept, ref work);
        }

        return result;
    }

    private void Find(KeptRows kept, ref FilterWork work)
    {
        var limit = work.Lower(kept.Budget);
        var rows = find(ref work);
        if (!work.IsExhausted)
        {
            kept.Rows = [.. rows];
        }

        work.Restore(limit);
        kept.SpentOnTests = 0;
        kept.Budget = FilterWork.Grow(kept.Budget);
    }
}
