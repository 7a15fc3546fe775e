using System.Globalization;
using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// The values of a JSON document by pointer (RFC 6901). The document is read once, without recursion, into a list of values in the order of
/// the text; the parts of an object or a list are collected when the first pointer leads through it.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6901"/>
public sealed class JsonDocumentIndex
{
    private readonly DocumentText _document;
    private readonly List<JsonValue> _values;
    private readonly Dictionary<int, List<int>> _elements = [];
    private readonly Dictionary<int, Dictionary<string, int>> _members = [];

    private JsonDocumentIndex(DocumentText document, List<JsonValue> values, string? fault)
    {
        _document = document;
        _values = values;
        Fault = fault;
    }

    /// <summary>Why the document is not JSON; null where it is.</summary>
    public string? Fault { get; }

    /// <summary>Reads a document. Linear in its length.</summary>
    public static JsonDocumentIndex Read(DocumentText document)
    {
        var reader = new JsonValueReader(document.Text);
        return new JsonDocumentIndex(document, reader.Values, reader.Read());
    }

    /// <summary>The place of the value at a pointer; null, with the reason, where there is none.</summary>
    public PassageMatch? Find(string pointer, out string fault)
    {
        fault = Fault is null ? "" : $"it is not JSON: {Fault}";
        var current = 0;
        for (var start = 0; fault.Length == 0 && start < pointer.Length;)
        {
            var end = pointer.IndexOf('/', start + 1);
            end = end < 0 ? pointer.Length : end;
            var part = pointer.Substring(start + 1, end - start - 1).Replace("~1", "/").Replace("~0", "~");
            fault = Step(ref current, part, start == 0 ? "the document" : $"'{pointer.Substring(0, start)}'");
            start = end;
        }

        if (fault.Length > 0)
        {
            return null;
        }

        var offset = _document.ToCodePointOffset(_values[current].Start);
        return new PassageMatch(offset, _document.ToCodePointOffset(_values[current].End) - offset);
    }

    /// <summary>Goes one step down; the reason where that is not possible.</summary>
    private string Step(ref int current, string part, string where)
    {
        switch (_document.Text[_values[current].Start])
        {
            case '{':
                if (!MembersOf(current).TryGetValue(part, out var member))
                {
                    return $"{where} has no member '{part}'";
                }

                current = member;
                return "";
            case '[':
                var elements = ElementsOf(current);
                if (!IsIndex(part, out var index))
                {
                    return $"{where} is a list, and '{part}' is not the number of an element";
                }

                if (index >= elements.Count)
                {
                    return $"{where} has {CountPhrase.Of(elements.Count, "element")}, counted from 0";
                }

                current = elements[index];
                return "";
            default:
                return $"{where} is a single value and has no '{part}'";
        }
    }

    private static bool IsIndex(string part, out int index)
    {
        index = 0;
        return (part == "0" || (part.Length > 0 && part[0] is >= '1' and <= '9'))
            && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    private List<int> ElementsOf(int value)
    {
        if (!_elements.TryGetValue(value, out var elements))
        {
            _elements.Add(value, elements = []);
            for (var i = value + 1; i < _values[value].Next; i = _values[i].Next)
            {
                elements.Add(i);
            }
        }

        return elements;
    }

    /// <summary>The values by key; for a key that is written twice the last one, as in most readers.</summary>
    private Dictionary<string, int> MembersOf(int value)
    {
        if (!_members.TryGetValue(value, out var members))
        {
            _members.Add(value, members = new Dictionary<string, int>(StringComparer.Ordinal));
            foreach (var element in ElementsOf(value))
            {
                members[Unescape(_values[element].KeyStart)] = element;
            }
        }

        return members;
    }

    /// <summary>The string that begins after a quotation mark.</summary>
    private string Unescape(int start)
    {
        var text = _document.Text;
        var key = new StringBuilder();
        for (var i = start; text[i] != '"'; i++)
        {
            if (text[i] != '\\')
            {
                key.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'u':
                    key.Append((char)int.Parse(text.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case var escaped:
                    key.Append("bfnrt".IndexOf(escaped) is var known and >= 0 ? "\b\f\n\r\t"[known] : escaped);
                    break;
            }
        }

        return key.ToString();
    }
}
