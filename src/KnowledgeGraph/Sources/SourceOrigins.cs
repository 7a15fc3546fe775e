namespace KnowledgeGraph;

/// <summary>
/// By source, the sources at the far end of what it retells: those that retell nothing themselves. A source that retells nothing
/// is its own origin.
/// </summary>
internal sealed class SourceOrigins
{
    private readonly int[]?[] _origins;

    /// <summary>Follows every link once. Linear in the links and in the origins that are found.</summary>
    public SourceOrigins(SourceTable sources)
    {
        _origins = new int[sources.Count][];
        var isOpen = new bool[sources.Count];
        var path = new Stack<int>();
        for (var source = 0; source < sources.Count; source++)
        {
            path.Push(source);
            while (path.TryPeek(out var current))
            {
                if (_origins[current] is null && !isOpen[current])
                {
                    isOpen[current] = true;
                    PushRetold(current, sources, isOpen, path);
                    continue;
                }

                path.Pop();
                _origins[current] ??= Join(current, sources);
            }
        }
    }

    /// <summary>Rows of sources, ascending; at least one. O(1).</summary>
    public int[] this[int source] => _origins[source]!;

    /// <remarks>The compiler refuses circles, but an image need not come from it: what is open already is passed over.</remarks>
    private void PushRetold(int source, SourceTable sources, bool[] isOpen, Stack<int> path)
    {
        foreach (var row in sources.LinksOf(source))
        {
            var retold = sources.Link(row).Source;
            if (_origins[retold] is null && !isOpen[retold])
            {
                path.Push(retold);
            }
        }
    }

    private int[] Join(int source, SourceTable sources)
    {
        var origins = new SortedSet<int>();
        foreach (var row in sources.LinksOf(source))
        {
            origins.UnionWith(_origins[sources.Link(row).Source] ?? []);
        }

        return origins.Count == 0 ? [source] : [.. origins];
    }
}
