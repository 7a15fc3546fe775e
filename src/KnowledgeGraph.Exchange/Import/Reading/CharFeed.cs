using System.Buffers;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>The characters of a file one by one, with their places; what was read can be put back.</summary>
internal sealed class CharFeed(TextReader reader)
{
    private static readonly SearchValues<char> EndsOfPlain = SearchValues.Create("\"\\\n\r");

    private readonly char[] _buffer = new char[64 * 1024];
    private string _returned = "";
    private int _nextReturned;
    private int _count;
    private int _next;
    private bool _wasReturn;

    public DataPlace Place { get; private set; } = DataPlace.First;

    /// <summary>The next character, which stays; -1 at the end.</summary>
    public int Peek()
    {
        if (_nextReturned < _returned.Length)
        {
            return _returned[_nextReturned];
        }

        if (_next == _count)
        {
            _count = reader.Read(_buffer, 0, _buffer.Length);
            _next = 0;
        }

        return _count == 0 ? -1 : _buffer[_next];
    }

    /// <summary>The next character; -1 at the end.</summary>
    public int Read()
    {
        var character = Peek();
        if (character < 0)
        {
            return character;
        }

        if (_nextReturned < _returned.Length)
        {
            _nextReturned++;
        }
        else
        {
            Forget();
            _next++;
        }

        if (character == '\n' && _wasReturn)
        {
            _wasReturn = false;
            return character;
        }

        _wasReturn = character == '\r';
        Place = character is '\n' or '\r' ? new DataPlace(Place.Line + 1, 1) : Place with { Column = Place.Column + 1 };
        return character;
    }

    /// <summary>
    /// The characters up to a quotation mark, a backslash or the end of a line, as far as they are in memory; they may be none before the
    /// end of the file. The span is valid until the next call.
    /// </summary>
    public ReadOnlySpan<char> ReadPlain()
    {
        if (Peek() < 0)
        {
            return [];
        }

        var isReturned = _nextReturned < _returned.Length;
        var held = isReturned ? _returned.AsSpan(_nextReturned) : _buffer.AsSpan(_next, _count - _next);
        var end = held.IndexOfAny(EndsOfPlain);
        var plain = end < 0 ? held : held[..end];
        if (plain.IsEmpty)
        {
            return plain;
        }

        if (isReturned)
        {
            _nextReturned += plain.Length;
        }
        else
        {
            Forget();
            _next += plain.Length;
        }

        _wasReturn = false;
        Place = Place with { Column = Place.Column + plain.Length };
        return plain;
    }

    /// <summary>Puts characters back, which were read last and begin at a place.</summary>
    public void Return(string text, DataPlace place)
    {
        if (_nextReturned >= text.Length)
        {
            // They were put back before, and are still there.
            _nextReturned -= text.Length;
        }
        else
        {
            _returned = text + _returned[_nextReturned..];
            _nextReturned = 0;
        }

        _wasReturn = false;
        Place = place;
    }

    /// <summary>Drops the characters that were put back: the next ones are those of the buffer.</summary>
    private void Forget() => (_returned, _nextReturned) = ("", 0);
}
