using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>
/// The encodings in which documents may be written. Decoding is strict: bytes that do not belong to the encoding are an error and never
/// another character, because every position counts characters.
/// </summary>
public static class DocumentEncoding
{
    /// <summary>The encoding of a document whose source names none.</summary>
    public const string Default = "utf-8";

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The names, as the IANA registers them, in lower case.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        Default, "utf-16", "utf-16le", "utf-16be", "us-ascii",
        "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
        "windows-1258",
        "iso-8859-1", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9",
        "iso-8859-13", "iso-8859-15",
        "koi8-r", "koi8-u", "macintosh", "ibm437", "ibm850", "ibm852", "ibm866",
        "shift_jis", "euc-jp", "euc-kr", "gb2312", "gb18030", "big5",
    ];

    /// <summary>The name as it is stored; null for an encoding that is not in the list.</summary>
    public static string? Canonical(string name) =>
        Names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a document, without a byte-order mark; null, with the reason, where a byte does not belong to the encoding.</summary>
    /// <param name="name">One of <see cref="Names"/>; null for the default.</param>
    public static string? Decode(byte[] content, string? name, out string fault)
    {
        fault = "";
        try
        {
            var text = Find(name ?? Default, content).GetString(content);
            return text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
        }
        catch (DecoderFallbackException exception)
        {
            fault = Describe(exception, content);
            return null;
        }
    }

    /// <summary>The encoding that a document's first bytes give away; null where they give none away.</summary>
    public static string? FromMark(byte[] content) =>
        content.Length >= 2 && (content[0], content[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) ? "utf-16" : null;

    private static string Describe(DecoderFallbackException exception, byte[] content)
    {
        var at = Math.Max(0, Math.Min(exception.Index, content.Length - 1));
        var unknown = exception.BytesUnknown is { Length: > 0 } bytes ? bytes[0] : content[at];
        return string.Format(CultureInfo.InvariantCulture, "the byte 0x{0:X2} at {1}", unknown, at);
    }

    private static Encoding Find(string name, byte[] content)
    {
        if (name == "utf-16" && content.Length >= 2 && content[0] == 0xFE && content[1] == 0xFF)
        {
            name = "utf-16be";
        }

        return FindInTables(name) ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    // ILLink.Substitutions.xml names this method: without the tables it finds nothing.
    private static Encoding? FindInTables(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
