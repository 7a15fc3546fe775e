using System.Text;
using System.Xml;

namespace KnowledgeGraph.Exchange.Xml;

/// <summary>How texts are written as XML.</summary>
internal static class FactXml
{
    private const char NextLine = '\u0085';
    private const char LineSeparator = '\u2028';

    /// <summary>Indented, in UTF-8; carriage returns are written so that readers keep them.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>
    /// Writes a text into the open attribute or element, with U+FFFD in place of characters that XML cannot have. Ends of lines that only
    /// XML 1.1 knows are written as references: some readers would take them for a line feed.
    /// </summary>
    /// <seealso href="https://www.w3.org/TR/xml/#charsets"/>
    /// <seealso href="https://www.w3.org/TR/xml11/#sec-line-ends"/>
    public static void WriteText(this XmlWriter xml, string text)
    {
        var rest = Clean(text).AsSpan();
        for (var end = rest.IndexOfAny(NextLine, LineSeparator); end >= 0; end = rest.IndexOfAny(NextLine, LineSeparator))
        {
            xml.WriteString(rest[..end].ToString());
            xml.WriteCharEntity(rest[end]);
            rest = rest[(end + 1)..];
        }

        xml.WriteString(rest.ToString());
    }

    /// <summary>Writes a text as an attribute.</summary>
    /// <inheritdoc cref="WriteText"/>
    public static void WriteTextAttribute(this XmlWriter xml, string name, string text)
    {
        xml.WriteStartAttribute(name);
        xml.WriteText(text);
        xml.WriteEndAttribute();
    }

    private static string Clean(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
            ? string.Concat(text.Select(static character => IsAllowed(character) ? character : '\uFFFD'))
            : text;

    private static bool IsAllowed(char character) => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character);
}
