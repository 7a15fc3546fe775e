using System.Text;
using System.Xml;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Text of a fact set as text of an XML documentation comment.</summary>
public static class XmlText
{
    /// <summary>
    /// Escapes markup, folds white space (a line end of any sort, U+2028 among them, would end the comment) and replaces what XML
    /// cannot hold.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var needsSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character))
            {
                needsSpace = escaped.Length > 0;
                continue;
            }

            if (needsSpace)
            {
                escaped.Append(' ');
            }

            needsSpace = false;
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(character).Append(text[++i]);
            }
            else
            {
                Append(escaped, character);
            }
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char character)
    {
        switch (character)
        {
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                escaped.Append("&amp;");
                break;
            default:
                escaped.Append(XmlConvert.IsXmlChar(character) && !char.IsControl(character) ? character : '\uFFFD');
                break;
        }
    }
}
