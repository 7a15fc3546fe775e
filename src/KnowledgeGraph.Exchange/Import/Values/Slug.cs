using System.Buffers;
using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>The id of an entity made from a text: in Latin letters without marks, in kebab-case.</summary>
internal static class Slug
{
    private const int MaxIdLength = 128;

    // A number may have to be added.
    private const int MaxLength = 100;

    private static readonly SearchValues<char> RussianLetters = SearchValues.Create("ыэёъЫЭЁЪ");

    /// <summary>The id; empty where the text has neither letters nor digits that can be written in Latin ones. Linear.</summary>
    public static string Of(string text)
    {
        var latin = LetterFolding.Romanise(CompatibilityComposition.Normalize(text), IsRussian(text));
        var slug = new StringBuilder(latin.Length);
        foreach (var character in latin)
        {
            if (slug.Length >= MaxLength)
            {
                break;
            }

            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(character);
            }
            else if (character is >= 'A' and <= 'Z')
            {
                slug.Append((char)(character | 0x20));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && character is not ('\'' or '\u2019' or '\u02BC' or '.'))
            {
                slug.Append('-');
            }
        }

        while (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }

        return slug.ToString();
    }

    /// <summary>Whether a text can be the id of an entity: lower-case letters and digits in groups joined by single hyphens.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > MaxIdLength || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal))
        {
            return false;
        }

        return text.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }

    /// <summary>Letters that Ukrainian does not have.</summary>
    private static bool IsRussian(string text) => text.AsSpan().ContainsAny(RussianLetters);
}
