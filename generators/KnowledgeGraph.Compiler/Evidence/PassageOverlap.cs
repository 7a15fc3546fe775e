using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// Passages of one document, and which of them has a character in common with another. The first look sorts; after it no passage may be
/// added.
/// </summary>
internal sealed class PassageOverlap
{
    private readonly List<(int Offset, int End, SyntaxLocation Location)> _passages = [];

    // At each index the largest end so far: it grows, so that it can be searched although the ends themselves do not.
    private int[]? _reach;

    public void Add(int offset, int length, SyntaxLocation location) => _passages.Add((offset, offset + length, location));

    /// <summary>Where a passage stands that overlaps; null where none does. O(log n).</summary>
    public SyntaxLocation? Find(int offset, int length)
    {
        var reach = _reach ??= Sort();
        var (first, last) = (0, reach.Length);
        while (first < last)
        {
            var middle = first + ((last - first) / 2);
            if (reach[middle] > offset)
            {
                last = middle;
            }
            else
            {
                first = middle + 1;
            }
        }

        // The first that reaches beyond the offset is itself the longest so far; all behind it begin no sooner.
        return first < reach.Length && _passages[first].Offset < offset + length ? _passages[first].Location : null;
    }

    private int[] Sort()
    {
        _passages.Sort((left, right) => left.Offset != right.Offset ? left.Offset.CompareTo(right.Offset) : left.End.CompareTo(right.End));
        var reach = new int[_passages.Count];
        var end = 0;
        for (var i = 0; i < reach.Length; i++)
        {
            reach[i] = end = Math.Max(end, _passages[i].End);
        }

        return reach;
    }
}
