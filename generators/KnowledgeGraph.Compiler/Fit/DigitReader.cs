using System.Globalization;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Reads numbers in digits, whatever separates their groups: <c>250,000</c>, <c>250.000</c>, <c>250 000</c>, <c>2½</c>.</summary>
internal static class DigitReader
{
    /// <summary>The digits of a decimal that are exact in any case.</summary>
    private const int MaxDigits = 28;

    /// <summary>With the signs between the digits; a longer one is not a number.</summary>
    private const int MaxLength = 2 * MaxDigits;

    private const int GroupLength = 3;

    /// <summary>Reads the number at a token of digits, with the groups that follow it after single spaces.</summary>
    public static NumberReading Read(FitText text, int place, int end)
    {
        var written = text.Tokens[place].Folded;
        var next = place + 1;
        if (IsFirstGroup(written))
        {
            while (next < end && written.Length < MaxLength && FollowsAfterSpace(text, next) && IsGroup(text.Tokens[next].Folded))
            {
                written += " " + text.Tokens[next].Folded;
                next++;
            }
        }

        var fraction = FractionAfter(text, next - 1);
        return new NumberReading([.. ValuesOf(written).Select(value => value + fraction)], next);
    }

    private static bool FollowsAfterSpace(FitText text, int place)
    {
        var (last, token) = (text.Tokens[place - 1], text.Tokens[place]);
        return token.Kind == FitTokenKind.Number && token.Start == last.End + 1 && char.IsWhiteSpace(text.Text[last.End]);
    }

    private static bool IsFirstGroup(string digits) =>
        digits.Length is > 0 and <= GroupLength && digits[0] != '0' && digits.All(char.IsDigit);

    /// <summary>Three digits, which a fraction may follow.</summary>
    private static bool IsGroup(string written) =>
        written.Length >= GroupLength && written.Take(GroupLength).All(char.IsDigit)
        && (written.Length == GroupLength || (written[GroupLength] is '.' or ',' && written.Skip(GroupLength + 1).All(char.IsDigit)));

    private static IEnumerable<decimal> ValuesOf(string written)
    {
        var groups = new List<string>();
        var signs = new List<char>();
        var start = 0;
        for (var i = 0; i <= written.Length; i++)
        {
            if (i == written.Length || !char.IsDigit(written[i]))
            {
                groups.Add(written.Substring(start, i - start));
                start = i + 1;
                if (i < written.Length)
                {
                    signs.Add(SignOf(written[i]));
                }
            }
        }

        if (AreThousands(groups, signs, signs.Count) && Value(groups, 0) is { } whole)
        {
            yield return whole;

            // Nobody writes "2,000" for two.
            if (written[written.Length - 1] == '0')
            {
                yield break;
            }
        }

        // Only the last sign of its sort can stand before a fraction.
        if (signs.Count > 0 && signs[signs.Count - 1] is '.' or ',' && signs.IndexOf(signs[signs.Count - 1]) == signs.Count - 1
            && AreThousands(groups, signs, signs.Count - 1) && Value(groups, groups[groups.Count - 1].Length) is { } broken)
        {
            yield return broken;
        }
    }

    private static char SignOf(char sign) => char.IsWhiteSpace(sign) ? ' ' : sign == '\u2019' ? '\'' : sign;

    /// <summary>
    /// Whether the first signs are alike and separate thousands: groups of three digits or, in India, of two and a last one of three.
    /// </summary>
    private static bool AreThousands(List<string> groups, List<char> signs, int count)
    {
        if (count == 0)
        {
            return true;
        }

        if (!IsFirstGroup(groups[0]) || groups[count].Length != GroupLength)
        {
            return false;
        }

        for (var i = 1; i <= count; i++)
        {
            if (signs[i - 1] != signs[0] || (i < count && groups[i].Length != groups[1].Length) || groups[i].Length is < 2 or > GroupLength)
            {
                return false;
            }
        }

        return true;
    }

    private static decimal? Value(List<string> groups, int fraction)
    {
        var digits = string.Concat(string.Concat(groups).Select(digit => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digit))));
        return digits.Length <= MaxDigits
            && decimal.TryParse(
                digits.Insert(digits.Length - fraction, "."), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    /// <summary>The value of a sign such as ½ right after a token.</summary>
    private static decimal FractionAfter(FitText text, int place)
    {
        var end = text.Tokens[place].End;
        return end < text.Text.Length && char.GetNumericValue(text.Text[end]) is var value and > 0 and < 1 ? (decimal)value : 0;
    }
}
