using System.Text;
using System.Xml;

namespace KnowledgeGraph.Exchange.Xml;

/// <summary>How texts are written as XML.</summary>
internal static class FactXml
{
    /// <summary>Indented, in UTF-8; carriage returns are written so that readers keep them.</summary>
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>The text with U+FFFD in place of characters that XML cannot have.</summary>
    /// <seealso href="https://www.w3.org/TR/xml/#charsets"/>
    public static string Clean(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
            ? string.Concat(text.Select(static character => IsAllowed(character) ? character : '\uFFFD'))
            : text;

    private static bool IsAllowed(char character) => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character);
}
