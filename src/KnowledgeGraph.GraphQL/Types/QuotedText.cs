using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Strings as messages and default values show them: in quotes, with the escapes that GraphQL and JSON share.</summary>
internal static class QuotedText
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                < ' ' or '\x7f' => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => result.Append(character),
            };
        }

        return result.Append('"').ToString();
    }
}
