using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Protocol;

/// <summary>How the client counts the characters of a line: in code units of UTF-16, or of UTF-8 or UTF-32 where it offers them.</summary>
internal sealed class PositionEncoding
{
    private readonly Func<Rune, int> _width;

    private PositionEncoding(string name, Func<Rune, int> width)
    {
        Name = name;
        _width = width;
    }

    public static PositionEncoding Utf16 { get; } = new("utf-16", rune => rune.Utf16SequenceLength);

    private static readonly PositionEncoding[] All =
        [Utf16, new("utf-8", rune => rune.Utf8SequenceLength), new("utf-32", _ => 1)];

    /// <summary>The name in the protocol.</summary>
    public string Name { get; }

    /// <summary>The first that the client offers and that is known here; UTF-16 where it offers none.</summary>
    public static PositionEncoding Choose(JsonElement initialization) =>
        initialization.Items("capabilities", "general", "positionEncodings")
            .Select(offered => Array.Find(All, encoding => offered.ValueKind == JsonValueKind.String && offered.ValueEquals(encoding.Name)))
            .FirstOrDefault(encoding => encoding is not null) ?? Utf16;

    /// <summary>The offset of a position; one after the end of its line or of the text is moved to that end. O(line).</summary>
    public int ToOffset(SourceText text, JsonElement position)
    {
        var line = position.Number("line");
        var character = position.Number("character");
        if (line >= text.LineCount)
        {
            return text.Text.Length;
        }

        var span = text.GetLineSpan(line + 1);
        var offset = span.Start;
        foreach (var rune in text.Text.AsSpan(span.Start, span.Length).EnumerateRunes())
        {
            character -= _width(rune);
            if (character < 0)
            {
                break;
            }

            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }

    /// <summary>The position of an offset. O(line).</summary>
    public JsonObject ToPosition(SourceText text, int offset)
    {
        var place = text.GetPosition(offset);
        var start = text.GetLineSpan(place.Line).Start;
        var character = 0;
        foreach (var rune in text.Text.AsSpan(start, Math.Min(offset, text.Text.Length) - start).EnumerateRunes())
        {
            character += _width(rune);
        }

        return new JsonObject { ["line"] = place.Line - 1, ["character"] = character };
    }

    /// <summary>The range of a span.</summary>
    public JsonObject ToRange(SourceText text, TextSpan span) =>
        new() { ["start"] = ToPosition(text, span.Start), ["end"] = ToPosition(text, span.End) };
}
