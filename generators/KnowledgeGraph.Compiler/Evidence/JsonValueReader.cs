using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>A value of a JSON document.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">The place after it.</param>
/// <param name="KeyStart">For a member of an object, where its key begins, after the quotation mark; otherwise -1.</param>
/// <param name="Next">The number of the first value that is not part of it.</param>
internal readonly record struct JsonValue(int Start, int End, int KeyStart, int Next);

/// <summary>Reads a JSON text (RFC 8259) into its values, without recursion and without building them.</summary>
internal sealed class JsonValueReader(string text)
{
    /// <summary>Deeper ones are refused, as common readers do.</summary>
    private const int MaxDepth = 1_000;

    private static readonly Regex Number = new(@"\G-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?", RegexOptions.CultureInvariant);
    private static readonly string[] Words = ["true", "false", "null"];

    private readonly Stack<int> _open = [];
    private int _position;

    /// <summary>In the order of the text, each before its parts.</summary>
    public List<JsonValue> Values { get; } = [];

    /// <summary>Reads the whole text; the reason, with line and column, where it is not JSON, and null where it is.</summary>
    public string? Read()
    {
        var fault = ReadValues();
        SkipWhiteSpace();
        return fault is null && _position < text.Length ? Fault("something follows the value") : fault;
    }

    private string? ReadValues()
    {
        while (true)
        {
            if (BeginValue() is { } fault)
            {
                return fault;
            }

            // After a value: the containers that end here, then a comma and the next value.
            while (true)
            {
                if (_open.Count == 0)
                {
                    return null;
                }

                SkipWhiteSpace();
                var closing = text[Values[_open.Peek()].Start] == '{' ? '}' : ']';
                var isEmpty = _open.Peek() == Values.Count - 1;
                if (Take(closing))
                {
                    Close();
                }
                else if (isEmpty || Take(','))
                {
                    break;
                }
                else
                {
                    return Fault($"',' or '{closing}' is missing");
                }
            }
        }
    }

    /// <summary>Reads a key where one is due, then a whole scalar or the bracket that opens a container.</summary>
    private string? BeginValue()
    {
        var key = -1;
        if (_open.Count > 0 && text[Values[_open.Peek()].Start] == '{')
        {
            SkipWhiteSpace();
            key = _position + 1;
            if (!ReadString())
            {
                return Fault("a key in quotation marks is missing");
            }

            SkipWhiteSpace();
            if (!Take(':'))
            {
                return Fault("':' is missing");
            }
        }

        SkipWhiteSpace();
        var start = _position;
        if (_position < text.Length && text[_position] is '{' or '[')
        {
            if (_open.Count == MaxDepth)
            {
                return Fault($"values are nested more than {MaxDepth} deep");
            }

            _position++;
            _open.Push(Values.Count);
            Values.Add(new JsonValue(start, -1, key, -1));
            return null;
        }

        if (!ReadScalar())
        {
            return Fault("a value is missing");
        }

        Values.Add(new JsonValue(start, _position, key, Values.Count + 1));
        return null;
    }

    private void Close()
    {
        var container = _open.Pop();
        Values[container] = Values[container] with { End = _position, Next = Values.Count };
    }

    private bool ReadScalar()
    {
        if (ReadString())
        {
            return true;
        }

        foreach (var word in Words)
        {
            if (string.CompareOrdinal(text, _position, word, 0, word.Length) == 0)
            {
                _position += word.Length;
                return true;
            }
        }

        var number = Number.Match(text, _position);
        _position += number.Length;
        return number.Success;
    }

    private bool ReadString()
    {
        if (_position >= text.Length || text[_position] != '"')
        {
            return false;
        }

        for (var i = _position + 1; i < text.Length && text[i] >= ' '; i++)
        {
            if (text[i] == '"')
            {
                _position = i + 1;
                return true;
            }

            if (text[i] == '\\' && !SkipEscape(ref i))
            {
                return false;
            }
        }

        return false;
    }

    private bool SkipEscape(ref int index)
    {
        index++;
        if (index >= text.Length || "\"\\/bfnrtu".IndexOf(text[index]) < 0)
        {
            return false;
        }

        if (text[index] != 'u')
        {
            return true;
        }

        for (var digit = 1; digit <= 4; digit++)
        {
            if (index + digit >= text.Length || !Uri.IsHexDigit(text[index + digit]))
            {
                return false;
            }
        }

        index += 4;
        return true;
    }

    private bool Take(char character)
    {
        if (_position >= text.Length || text[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private string Fault(string reason)
    {
        var line = 1;
        var start = 0;
        for (var i = text.IndexOf('\n'); i >= 0 && i < _position; i = text.IndexOf('\n', i + 1))
        {
            line++;
            start = i + 1;
        }

        return string.Format(CultureInfo.InvariantCulture, "{0} at line {1}, column {2}", reason, line, _position - start + 1);
    }
}
