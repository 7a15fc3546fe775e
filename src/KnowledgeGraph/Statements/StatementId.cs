using System.Buffers.Text;
using System.Globalization;
using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>Statement ids: <c>st_</c> and 16 lower-case hex digits as text, 64 bits in the image.</summary>
internal static class StatementId
{
    /// <summary>The length of every id, in characters and in bytes.</summary>
    public const int Length = 3 + ImageLayout.StatementIdDigits;

    public static string ToText(ulong id) => ImageLayout.StatementIdPrefix + id.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Writes the <see cref="Length"/> bytes of the id; false when there is no room for them.</summary>
    public static bool TryFormat(ulong id, Span<byte> utf8)
    {
        if (utf8.Length < Length)
        {
            return false;
        }

        "st_"u8.CopyTo(utf8);
        return id.TryFormat(utf8[3..], out _, "x16", CultureInfo.InvariantCulture);
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8, out ulong id)
    {
        id = 0;
        return utf8.Length == Length && utf8.StartsWith("st_"u8) && utf8[3..].IndexOfAnyInRange((byte)'A', (byte)'F') < 0
            && Utf8Parser.TryParse(utf8[3..], out id, out var read, 'x') && read == ImageLayout.StatementIdDigits;
    }
}
