using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>The words of a camelCase or PascalCase name.</summary>
public static class NameWords
{
    /// <summary><c>holdsOffice</c> is "holds office". Abbreviations keep their capitals: <c>isNATOMember</c> is "is NATO member".</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var isUpper = IsUpper(name, i);
            var begins = i == 0 || (isUpper && (!IsUpper(name, i - 1) || IsLower(name, i + 1)));
            if (begins && i > 0)
            {
                words.Append(' ');
            }

            var isAbbreviation = isUpper && (begins ? IsUpper(name, i + 1) && !IsLower(name, i + 2) : IsUpper(name, i - 1));
            words.Append(isUpper && !isAbbreviation ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    private static bool IsUpper(string text, int index) => index < text.Length && text[index] is >= 'A' and <= 'Z';

    private static bool IsLower(string text, int index) => index < text.Length && text[index] is >= 'a' and <= 'z';
}
