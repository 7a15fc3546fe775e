using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>
/// The text of a file that should be UTF-8. The C# compiler reads bytes that are none in the encoding of the machine, and so would take
/// them for letters that nobody wrote; here they become U+FFFD, which the fact compiler reports at its place.
/// </summary>
internal static class DecodedText
{
    public static string Of(SourceText content)
    {
        var text = content.ToString();
        if (content.Encoding is null || IsUnicode(content.Encoding))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            decoded.Append(character < '\u0080' ? character : '\uFFFD');
        }

        return decoded.ToString();
    }

    /// <summary>UTF-8, or UTF-16 and UTF-32 by their byte-order marks.</summary>
    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001;
}
