namespace KnowledgeGraph.Api.CitedDocuments;

/// <summary>A document, indexed by the Unicode code points of its UTF-8 text without a byte-order mark, as evidence is.</summary>
internal sealed class CitedDocument
{
    private const int CodePointsBetweenMarks = 1024;

    private readonly byte[] _utf8;
    private readonly List<int> _marks = [];
    private readonly int _length;

    /// <param name="utf8">Well-formed UTF-8, which must not be modified. Linear in its length.</param>
    public CitedDocument(byte[] utf8)
    {
        _utf8 = utf8;
        for (var position = Start(utf8); position < utf8.Length; position++)
        {
            if (!IsFirst(utf8[position]))
            {
                continue;
            }

            if (_length % CodePointsBetweenMarks == 0)
            {
                _marks.Add(position);
            }

            _length++;
        }
    }

    /// <summary>Reads a passage by offset and length in code points; false if the document is shorter.</summary>
    public bool TryRead(int offset, int length, out ReadOnlySpan<byte> passage)
    {
        passage = default;
        if (offset < 0 || length < 0 || offset > _length - length)
        {
            return false;
        }

        var start = Position(offset);
        passage = _utf8.AsSpan(start, Position(offset + length) - start);
        return true;
    }

    private int Position(int codePoint)
    {
        if (codePoint == _length)
        {
            return _utf8.Length;
        }

        var position = _marks[codePoint / CodePointsBetweenMarks];
        for (var rest = codePoint % CodePointsBetweenMarks; rest > 0; rest--)
        {
            do
            {
                position++;
            }
            while (!IsFirst(_utf8[position]));
        }

        return position;
    }

    private static int Start(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? 3 : 0;

    private static bool IsFirst(byte unit) => (unit & 0xC0) != 0x80;
}
