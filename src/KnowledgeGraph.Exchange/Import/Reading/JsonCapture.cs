using System.Text;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>
/// Takes one value from a JSON text by its brackets and quotation marks alone. Where they do not match, it ends before the next line
/// that looks like the beginning of a record.
/// </summary>
internal sealed class JsonCapture(CharFeed feed, bool isKept, bool isEager = false)
{
    // Far more than a record may have: a file of brackets alone is not held in memory.
    private const int MaxOpen = 4096;

    private readonly StringBuilder _text = new();
    private readonly List<char> _open = [];
    private DataPlace _start;
    private long _deeper;
    private bool _isWrong;
    private bool _isLineBlank;
    private bool _isEarly;

    /// <summary>Whether what follows was found by the beginning of a line: then it is likely to be needed again.</summary>
    public bool HasResumed { get; private set; }

    /// <summary>Reads the value that begins at the next character.</summary>
    /// <returns>Its text, and whether it was too long to be kept.</returns>
    public (string Text, bool IsCut) Read()
    {
        _start = feed.Place;
        var isCut = false;
        while (Step())
        {
            if (_text.Length >= ReadingLimits.MaxRecordLength && isKept && !isCut)
            {
                if (Resume())
                {
                    return (_text.ToString(), false);
                }

                isCut = true;
            }
        }

        if (isKept && !isCut && (_isEarly || _isWrong))
        {
            if (_isEarly)
            {
                ReturnFrom(_text.Length);
            }
            else
            {
                Resume();
            }
        }

        return (_text.ToString(), isCut);
    }

    /// <summary>Takes a character or a text; false after the last one.</summary>
    private bool Step()
    {
        var next = feed.Peek();
        switch (next)
        {
            case < 0:
                _isWrong |= _open.Count > 0;
                return false;
            case '"':
                Take();
                TakeText();
                return _open.Count > 0;
            case '{' when isEager && _isLineBlank && _open.Count > 0 && feed.Place.Column <= _start.Column:
                _isEarly = true;
                return false;
            case '{' or '[':
                Open((char)next);
                return true;
            case '}' or ']':
                return Close((char)next);
            case ',' or ':' or ' ' or '\t' or '\n' or '\r' when _open.Count == 0:
                return false;
            default:
                Take();
                return true;
        }
    }

    private void Open(char bracket)
    {
        Take();
        if (_open.Count < MaxOpen)
        {
            _open.Add(bracket == '{' ? '}' : ']');
        }
        else
        {
            _deeper++;
        }
    }

    private bool Close(char bracket)
    {
        if (_deeper > 0)
        {
            _deeper--;
            Take();
            return true;
        }

        var at = _open.LastIndexOf(bracket);
        if (at < 0)
        {
            // It closes the list around the record, in which a bracket is still open.
            _isWrong |= _open.Count > 0;
            return false;
        }

        _isWrong |= at < _open.Count - 1;
        _open.RemoveRange(at, _open.Count - at);
        Take();
        return _open.Count > 0;
    }

    private void TakeText()
    {
        TakePlain();
        while (feed.Peek() is var next and >= 0)
        {
            if (next is '\n' or '\r')
            {
                // JSON has no line breaks inside texts: the quotation mark is missing.
                _isWrong = true;
                return;
            }

            Take();
            if (next == '"')
            {
                return;
            }

            if (next == '\\' && feed.Peek() is >= 0 and not ('\n' or '\r'))
            {
                Take();
            }

            TakePlain();
        }

        _isWrong = true;
    }

    private void Take()
    {
        var character = (char)feed.Read();
        _isLineBlank = character == '\n' || (_isLineBlank && character is ' ' or '\t');
        if (isKept && _text.Length < ReadingLimits.MaxRecordLength)
        {
            _text.Append(character);
        }
    }

    /// <summary>Takes the characters of a text that mean nothing.</summary>
    private void TakePlain()
    {
        for (var plain = feed.ReadPlain(); !plain.IsEmpty; plain = feed.ReadPlain())
        {
            _isLineBlank = false;
            if (isKept && _text.Length < ReadingLimits.MaxRecordLength)
            {
                _text.Append(plain[..Math.Min(plain.Length, ReadingLimits.MaxRecordLength - _text.Length)]);
            }
        }
    }

    /// <summary>Puts back what begins with the next record: a bracket at the beginning of a line, not further in than this one.</summary>
    private bool Resume()
    {
        var text = _text.ToString();
        foreach (var start in DataPlace.LineStarts(text).Skip(1))
        {
            var bracket = start;
            while (bracket < text.Length && text[bracket] is ' ' or '\t')
            {
                bracket++;
            }

            if (bracket < text.Length && text[bracket] == '{' && bracket - start < _start.Column)
            {
                HasResumed = true;
                ReturnFrom(start);
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts back what is after a place of the text, with the comma before it, which parts the record from the next one.</summary>
    private void ReturnFrom(int start)
    {
        var text = _text.ToString();
        var end = start;
        while (end > 0 && text[end - 1] is ',' or ' ' or '\n' or '\r' or '\t')
        {
            end--;
        }

        feed.Return(text[end..], _start.Add(text, DataPlace.LineStarts(text), end));
        _text.Length = end;
    }
}
