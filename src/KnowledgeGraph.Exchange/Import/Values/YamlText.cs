using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>A value as YAML, plain where that is clear and otherwise in quotation marks.</summary>
internal static class YamlText
{
    /// <summary>The longest text that a fact file may have.</summary>
    public const int MaxLength = 65_536;

    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var character in text)
        {
            switch (character)
            {
                case '"':
                    quoted.Append("\\\"");
                    break;
                case '\\':
                    quoted.Append("\\\\");
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u0080' and <= '\u009F'):
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                    break;
                default:
                    quoted.Append(character);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length is 0 or > 200 || text is "null" or "Null" or "NULL" || text[^1] == ' '
            || !(char.IsLetterOrDigit(text[0]) || text[0] == '/'))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '_' or '.' or '-' or '/' or '(' or ')' or '+'))
            {
                return false;
            }
        }

        return true;
    }
}
