using System.Globalization;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Reads literals. The forms are those of the format, not of any culture.</summary>
internal static class LiteralParser
{
    /// <summary>A whole number of 64 bits; underscores may stand between digits.</summary>
    public static bool TryInteger(string text, out long value)
    {
        value = 0;
        return TryDigits(text, allowPoint: false, out var digits)
            && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A decimal number of at most 28 digits, which are all kept: 2.50 stays 2.50. Underscores may stand between digits.</summary>
    public static bool TryDecimal(string text, out decimal value)
    {
        value = 0;
        return TryDigits(text, allowPoint: true, out var digits)
            && digits.Count(character => character is >= '0' and <= '9') <= 28
            && decimal.TryParse(
                digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The one form of all ways to write a number: 2.50 and 2.5 are the same value.</summary>
    public static string Canonical(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a text is written as a number, however large.</summary>
    public static bool HasForm(string text, bool allowPoint) => TryDigits(text, allowPoint, out _);

    /// <summary>A language tag of BCP 47, by its form.</summary>
    public static bool IsLanguageTag(string text)
    {
        var parts = text.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(c => IsLetter(c) || (i > 0 && c is >= '0' and <= '9')))
            {
                return false;
            }
        }

        return text.Length <= 64 && parts[0].Length >= 2;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool TryDigits(string text, bool allowPoint, out string digits)
    {
        digits = "";
        if (text.Length is 0 or > 64)
        {
            return false;
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        var hasPoint = false;
        var kept = new char[text.Length];
        var count = 0;
        for (var i = start; i < text.Length; i++)
        {
            var isDigit = IsDigit(text, i);
            var joinsDigits = IsDigit(text, i - 1) && IsDigit(text, i + 1);
            if (!isDigit && !(joinsDigits && (text[i] == '_' || (text[i] == '.' && allowPoint && !hasPoint))))
            {
                return false;
            }

            hasPoint |= text[i] == '.';
            if (text[i] != '_')
            {
                kept[count++] = text[i];
            }
        }

        digits = (text[0] == '-' ? "-" : "") + new string(kept, 0, count);
        return count > 0;
    }

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';
}
