using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>
/// Letters without case and marks, of texts in form KC. The tables are its own: what a platform holds for case and accents depends on its version,
/// and an index must be the same bytes on every machine and fold a question as it folded the names.
/// </summary>
public static class LetterFolding
{
    private static readonly Dictionary<int, string> Bases = Entries(LetterBases.Entries);
    private static readonly Dictionary<int, string> Expansions = Entries(SpellingTables.Expansions);
    private static readonly Dictionary<int, string> Romanisations = Entries(SpellingTables.Romanisations);
    private static readonly Dictionary<int, string> RussianRomanisations = Entries(SpellingTables.RussianRomanisations);

    /// <summary>Lower case, without marks: <c>Müller</c> becomes <c>muller</c>. Linear.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && char.IsSurrogatePair(word[i], word[i + 1]))
            {
                var pair = char.ConvertToUtf32(word[i], word[i + 1]);
                folded.Append(Bases.TryGetValue(pair, out var spelling) ? spelling : word.Substring(i, 2));
                i++;
            }
            else
            {
                AppendBase(folded, word[i]);
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a character is a decimal digit, of whatever script.</summary>
    internal static bool IsDigit(int character) => character < 0x80
        ? character is >= '0' and <= '9'
        : Bases.TryGetValue(character, out var spelling) && spelling[0] is >= '0' and <= '9';

    /// <summary>As it is written where marks are not to be had: <c>Müller</c> becomes <c>mueller</c>. Linear.</summary>
    public static string Expand(string word)
    {
        var expanded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            if (Expansions.TryGetValue(letter, out var spelling))
            {
                expanded.Append(spelling);
            }
            else
            {
                AppendBase(expanded, letter);
            }
        }

        return expanded.ToString();
    }

    /// <summary>Cyrillic and Greek letters of <paramref name="word"/> in Latin ones, the others folded. Linear.</summary>
    public static string Romanise(string word, bool asRussian)
    {
        var latin = new StringBuilder(word.Length * 2);
        foreach (var letter in word)
        {
            // Letters whose mark is part of their sound are found as they are, the others by their base.
            var plain = Romanisations.ContainsKey(letter) ? letter : Base(letter);
            if (plain is 'ь' or 'ъ' or 'Ь' or 'Ъ')
            {
                continue;
            }

            if (plain == 'υ' && latin.Length > 0 && latin[latin.Length - 1] == 'o')
            {
                latin.Append('u');
            }
            else if (asRussian && RussianRomanisations.TryGetValue(plain, out var russian))
            {
                latin.Append(russian);
            }
            else if (Romanisations.TryGetValue(plain, out var spelling))
            {
                latin.Append(spelling);
            }
            else
            {
                AppendBase(latin, letter);
            }
        }

        return latin.ToString();
    }

    private static char Base(char letter) => Bases.TryGetValue(letter, out var spelling) && spelling.Length == 1 ? spelling[0] : letter;

    private static void AppendBase(StringBuilder word, char letter)
    {
        if (letter < '\u0080')
        {
            word.Append(letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter);
        }
        else if (Bases.TryGetValue(letter, out var spelling))
        {
            word.Append(spelling);
        }
        else
        {
            word.Append(letter);
        }
    }

    private static Dictionary<int, string> Entries(string table)
    {
        var entries = new Dictionary<int, string>();
        foreach (var entry in table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = entry.IndexOf('=');
            for (var i = sign + 1; i < entry.Length; i++)
            {
                var letter = char.IsHighSurrogate(entry[i]) ? char.ConvertToUtf32(entry[i], entry[++i]) : entry[i];
                entries[letter] = entry.Substring(0, sign);
            }
        }

        return entries;
    }
}
