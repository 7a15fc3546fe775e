using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>
/// The first place at which two answers in JSON differ. Layout does not count, the order of members does; extensions, such as hints, are
/// not part of an answer.
/// </summary>
/// <param name="Start">The byte in the expected text.</param>
/// <param name="Length">In characters; 0 at the end of the text.</param>
/// <param name="Expected">What stands there, shortened.</param>
/// <param name="Actual">What the other text has, shortened.</param>
internal sealed record JsonDifference(int Start, int Length, string Expected, string Actual)
{
    private const int MaxShown = 80;
    private const int MaxDepth = 256;

    /// <summary>Why the expected text cannot be read; null if it can.</summary>
    public string? Fault { get; private init; }

    /// <summary>Compares token by token. Linear in the shorter text.</summary>
    /// <param name="actual">Well-formed.</param>
    public static JsonDifference? Find(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var options = new JsonReaderOptions { MaxDepth = MaxDepth };
        var old = new Utf8JsonReader(expected, options);
        var now = new Utf8JsonReader(actual, options);
        try
        {
            while (true)
            {
                var (hasOld, hasNow) = (Read(ref old), Read(ref now));
                if (!hasOld && !hasNow)
                {
                    return null;
                }

                if (!hasOld || !hasNow || old.TokenType != now.TokenType || !IsSame(ref old, ref now))
                {
                    var shown = hasOld ? Shown(ref old) : "nothing";
                    return new JsonDifference(
                        hasOld ? (int)old.TokenStartIndex : expected.Length, hasOld ? shown.Length : 0, shown, hasNow ? Shown(ref now) : "nothing");
                }
            }
        }
        catch (JsonException exception)
        {
            return new JsonDifference((int)Math.Min(old.BytesConsumed, expected.Length), 1, "", "") { Fault = Reason(exception) };
        }
    }

    /// <summary>Reads a token that is not part of the extensions.</summary>
    private static bool Read(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        while (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("extensions"u8))
        {
            reader.Skip();
            reader.Read();
        }

        return true;
    }

    private static bool IsSame(ref Utf8JsonReader old, ref Utf8JsonReader now) => old.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => old.GetString() == now.GetString(),
        JsonTokenType.Number => old.ValueSpan.SequenceEqual(now.ValueSpan),
        _ => true,
    };

    private static string Shown(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.StartObject => "{",
            JsonTokenType.EndObject => "}",
            JsonTokenType.StartArray => "[",
            JsonTokenType.EndArray => "]",
            JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"",
            _ => Encoding.UTF8.GetString(reader.ValueSpan),
        };
        return text.Length <= MaxShown ? text : text[..MaxShown] + "…";
    }

    /// <summary>The message without the position, which the finding has.</summary>
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
