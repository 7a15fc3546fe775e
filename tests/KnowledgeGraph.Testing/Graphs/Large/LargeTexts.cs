namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>The texts of a <see cref="LargeSet"/> in their order: names and ids by formula, the few others from a list.</summary>
internal sealed class LargeTexts
{
    private readonly LargeSet _set;
    private readonly string[] _others;

    /// <summary>By place in the list of others, the names and the ids before it.</summary>
    private readonly int[] _namesBefore;
    private readonly int[] _idsBefore;

    /// <param name="others">The texts beside names and ids; may have duplicates.</param>
    public LargeTexts(LargeSet set, IEnumerable<string> others)
    {
        _set = set;
        _others = [.. others.Append("").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _namesBefore = Array.ConvertAll(_others, text => CountBefore(text, LargeSet.Name));
        _idsBefore = Array.ConvertAll(_others, text => CountBefore(text, LargeSet.Id));
    }

    public int Of(string text)
    {
        var place = Array.BinarySearch(_others, text, StringComparer.Ordinal);
        return place + _namesBefore[place] + _idsBefore[place];
    }

    /// <summary>Names begin with capitals and ids with a small letter, so all names come before all ids.</summary>
    public int OfName(int entity) => entity + CountUpTo(_namesBefore, entity);

    public int OfId(int entity) => _set.Entities + entity + CountUpTo(_idsBefore, entity);

    /// <summary>All texts in order.</summary>
    public IEnumerable<string> All()
    {
        var (name, id) = (0, 0);
        for (var place = 0; place <= _others.Length; place++)
        {
            var isLast = place == _others.Length;
            for (; name < (isLast ? _set.Entities : _namesBefore[place]); name++)
            {
                yield return LargeSet.Name(name);
            }

            for (; id < (isLast ? _set.Entities : _idsBefore[place]); id++)
            {
                yield return LargeSet.Id(id);
            }

            if (!isLast)
            {
                yield return _others[place];
            }
        }
    }

    private int CountBefore(string text, Func<int, string> nth)
    {
        var (low, high) = (0, _set.Entities);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = string.CompareOrdinal(nth(middle), text) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How many of the others come before an entity's text: those with at most so many before them.</summary>
    private static int CountUpTo(int[] before, int entity)
    {
        var (low, high) = (0, before.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = before[middle] <= entity ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
