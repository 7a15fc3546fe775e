namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Where the lines of a text begin, and how many characters precede each block of it: many errors may ask for their places.</summary>
internal sealed class LocationIndex
{
    private const int BlockSize = 1024;
    private readonly List<int> _lineStarts = [0];
    private readonly int[] _charactersBefore;

    /// <summary>Reads the text. Linear.</summary>
    public LocationIndex(ReadOnlySpan<byte> utf8)
    {
        _charactersBefore = new int[(utf8.Length / BlockSize) + 1];
        for (var block = 1; block < _charactersBefore.Length; block++)
        {
            _charactersBefore[block] = _charactersBefore[block - 1] + Count(utf8.Slice((block - 1) * BlockSize, BlockSize));
        }

        for (var at = 0; at < utf8.Length; at++)
        {
            // The CR of a CR LF does not end a line of its own, even if an offset lies between the two.
            if (utf8[at] == '\n' || (utf8[at] == '\r' && (at + 1 == utf8.Length || utf8[at + 1] != '\n')))
            {
                _lineStarts.Add(at + 1);
            }
        }
    }

    /// <summary>The line and column of an offset in the same text. O(log lines).</summary>
    public SourceLocation Find(ReadOnlySpan<byte> utf8, int offset)
    {
        var at = Math.Min(offset, utf8.Length);
        var line = _lineStarts.BinarySearch(at);
        line = line < 0 ? ~line : line + 1;
        return new SourceLocation(line, CharactersBefore(utf8, at) - CharactersBefore(utf8, _lineStarts[line - 1]) + 1);
    }

    private int CharactersBefore(ReadOnlySpan<byte> utf8, int offset)
    {
        var block = offset / BlockSize;
        return _charactersBefore[block] + Count(utf8[(block * BlockSize)..offset]);
    }

    /// <summary>In UTF-16 units: each byte that begins a character counts, and twice where the character takes a pair.</summary>
    private static int Count(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var unit in utf8)
        {
            count += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
