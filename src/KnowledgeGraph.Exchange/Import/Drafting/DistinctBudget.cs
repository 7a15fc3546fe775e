namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>How many distinct values all columns of a draft may remember beyond those that each holds as texts.</summary>
/// <param name="size">Their number; each takes about 20 bytes.</param>
internal sealed class DistinctBudget(int size = 5_000_000)
{
    private int _left = size;

    /// <summary>Takes room for one value; false where there is none.</summary>
    public bool TryTake()
    {
        if (_left <= 0)
        {
            return false;
        }

        _left--;
        return true;
    }

    /// <summary>Gives room back.</summary>
    public void Return(int count) => _left += count;
}
