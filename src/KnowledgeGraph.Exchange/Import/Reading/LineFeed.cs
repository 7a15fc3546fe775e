using System.Text;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>The lines of a file. The end of a line that is too long is skipped, and not held in memory.</summary>
internal sealed class LineFeed(TextReader reader)
{
    private readonly char[] _buffer = new char[64 * 1024];
    private int _count;
    private int _next;
    private int _number;

    /// <summary>The next line; null at the end.</summary>
    public TextLine? Read()
    {
        var text = new StringBuilder();
        var isCut = false;
        while (true)
        {
            if (_next == _count)
            {
                _count = reader.Read(_buffer, 0, _buffer.Length);
                _next = 0;
                if (_count == 0)
                {
                    return text.Length == 0 && !isCut ? null : new TextLine(++_number, text.ToString(), "", isCut);
                }
            }

            var part = _buffer.AsSpan(_next, _count - _next);
            var end = part.IndexOfAny('\n', '\r');
            var taken = end < 0 ? part.Length : end;
            var kept = Math.Min(taken, ReadingLimits.MaxRecordLength - text.Length);
            text.Append(part[..kept]);
            isCut |= kept < taken;
            _next += taken;
            if (end >= 0)
            {
                return new TextLine(++_number, text.ToString(), ReadBreak(), isCut);
            }
        }
    }

    private string ReadBreak()
    {
        if (_buffer[_next++] == '\n')
        {
            return "\n";
        }

        if (_next == _count)
        {
            _count = reader.Read(_buffer, 0, _buffer.Length);
            _next = 0;
        }

        if (_next < _count && _buffer[_next] == '\n')
        {
            _next++;
            return "\r\n";
        }

        return "\r";
    }
}
