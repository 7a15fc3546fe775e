namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// A document as evidence counts it: in Unicode code points. Most documents have none above U+FFFF, and there offsets are the
/// same as in UTF-16 and nothing is stored.
/// </summary>
public sealed class DocumentText
{
    private readonly int[]? _starts;

    public DocumentText(string text)
    {
        Text = text;
        _starts = FindStarts(text);
    }

    public string Text { get; }

    /// <summary>In code points.</summary>
    public int Length => _starts is null ? Text.Length : _starts.Length - 1;

    /// <summary>The passage at an offset, both in code points. O(length).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The passage is not inside the document.</exception>
    public string Passage(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        if (_starts is null)
        {
            return Text.Substring(offset, length);
        }

        return Text.Substring(_starts[offset], _starts[offset + length] - _starts[offset]);
    }

    /// <summary>The UTF-16 index of a code point, or of the end.</summary>
    internal int ToIndex(int codePoint) => _starts is null ? codePoint : _starts[codePoint];

    /// <summary>The code point that a UTF-16 index belongs to. O(log length).</summary>
    internal int ToCodePointOffset(int index)
    {
        if (_starts is null)
        {
            return index;
        }

        var found = Array.BinarySearch(_starts, index);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[]? FindStarts(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return null;
        }

        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            starts.Add(i);
        }

        starts.Add(text.Length);
        return [.. starts];
    }
}
