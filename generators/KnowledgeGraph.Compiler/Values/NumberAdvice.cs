using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>Reads numbers in the forms of other formats, languages and newspapers, to say how the format writes them.</summary>
internal static class NumberAdvice
{
    private const int MaxLength = 40;
    private const int Group = 3;

    private static readonly (string Word, int Zeros)[] Scales =
    [
        ("thousand", 3), ("k", 3), ("million", 6), ("mn", 6), ("m", 6), ("billion", 9), ("bn", 9), ("b", 9), ("trillion", 12), ("tn", 12),
    ];

    private static readonly Regex Scaled =
        new(@"^(?<number>[-+]?[0-9][0-9_,.' \u00A0\u202F]*?)\s*(?<scale>[a-z]*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Exponent =
        new(@"^(?<number>[-+]?[0-9]+(\.[0-9]+)?)e\+?(?<zeros>[0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Small =
        new(@"^(?<number>[-+]?[0-9]+(\.[0-9]+)?)e-(?<places>[0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Fraction = new(@"^(?<sign>[-+]?)(?<digits>\.[0-9]+)$", RegexOptions.CultureInvariant);

    /// <summary>Twenty, or twenty thousand.</summary>
    private static readonly Regex Ambiguous = new(@"^[-+]?[0-9]{1,3}\.[0-9]{3}$", RegexOptions.CultureInvariant);

    /// <summary>The end of a message: <c>; write 20_000_000</c>, or nothing where the text is not a number in any form.</summary>
    public static string Of(string text) =>
        Read(text) is { } number && number.Replace("_", "") != text && !Ambiguous.IsMatch(text) ? "; write " + number : "";

    /// <summary>The number as the format writes it; null where the text is not a number.</summary>
    public static string? Read(string text)
    {
        text = AsciiDigits.In(text.Trim().Replace('\u2212', '-'));
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && long.TryParse(
            text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal))
        {
            return Format(hexadecimal);
        }

        if (Fraction.Match(text) is { Success: true } fraction)
        {
            return $"{fraction.Groups["sign"].Value.TrimStart('+')}0{fraction.Groups["digits"].Value}";
        }

        if (Small.Match(text) is { Success: true } small)
        {
            return Divided(small.Groups["number"].Value, int.Parse(small.Groups["places"].Value, CultureInfo.InvariantCulture));
        }

        if (Exponent.Match(text) is { Success: true } exponent)
        {
            return Number(exponent.Groups["number"].Value, int.Parse(exponent.Groups["zeros"].Value, CultureInfo.InvariantCulture));
        }

        if (Scaled.Match(text) is not { Success: true } scaled)
        {
            return null;
        }

        var word = scaled.Groups["scale"].Value;
        if (word.Length == 0)
        {
            return Number(scaled.Groups["number"].Value, 0);
        }

        foreach (var (name, zeros) in Scales)
        {
            if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
            {
                return Number(scaled.Groups["number"].Value, zeros);
            }
        }

        return null;
    }

    private static string? Divided(string text, int places)
    {
        if (places > 20 || !LiteralParser.TryDecimal(text.TrimStart('+'), out var number))
        {
            return null;
        }

        var quotient = number;
        for (var i = 0; i < places; i++)
        {
            quotient /= 10;
        }

        // Beyond 28 digits something would be lost.
        var product = quotient;
        for (var i = 0; i < places; i++)
        {
            product *= 10;
        }

        return product == number ? Format(quotient) : null;
    }

    private static string? Number(string text, int zeros)
    {
        var digits = Plain(text);
        if (digits is null || !LiteralParser.TryDecimal(digits, out var number))
        {
            return null;
        }

        for (; zeros > 0; zeros--)
        {
            if (Math.Abs(number) > decimal.MaxValue / 100)
            {
                return null;
            }

            number *= 10;
        }

        return Format(number);
    }

    /// <summary>Without the marks between groups of three digits, and with a point before the decimals.</summary>
    private static string? Plain(string text)
    {
        text = text.Trim().TrimStart('+');
        foreach (var mark in (char[])[',', '.', '\'', ' ', '\u00A0', '\u202F'])
        {
            var groups = text.TrimStart('-').Split(mark);
            var last = groups[groups.Length - 1].Split('.', ',');
            var isGrouped = groups.Length > 1 && groups[0].Length is > 0 and <= Group
                && groups.Skip(1).Take(groups.Length - 2).All(group => group.Length == Group) && last[0].Length == Group
                && (mark != '.' || groups.Length > 2);
            if (isGrouped)
            {
                text = text.Replace(mark.ToString(), "");
                break;
            }
        }

        return text.Count(character => character == ',') == 1 && text.IndexOf('.') < 0 ? text.Replace(',', '.') : text;
    }

    private static string Format(decimal number)
    {
        var text = (number / 1.0000000000000000000000000000m).ToString("#,0.############################", CultureInfo.InvariantCulture);
        return text.Replace(',', '_');
    }
}
