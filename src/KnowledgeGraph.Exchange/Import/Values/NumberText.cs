using System.Text;

namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>Numbers of other forms, with signs between thousands and a comma or a point before the decimals.</summary>
internal static class NumberText
{
    /// <summary>The number as the fact format has it; null, with the reason, where it is not one.</summary>
    public static string? Convert(string text, char decimalSign, out string fault)
    {
        fault = "";
        var number = new StringBuilder(text.Length);
        var groups = -1;
        var isFraction = false;
        var hasSign = false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                number.Append(character);
                groups += groups >= 0 && !isFraction ? 1 : 0;
            }
            else if (character is '-' or '+' or '\u2212' && number.Length == 0 && !hasSign)
            {
                number.Append(character == '+' ? "" : "-");
                hasSign = true;
            }
            else if (character == decimalSign && !isFraction && groups is -1 or 3)
            {
                number.Append('.');
                isFraction = true;
                groups = -1;
            }
            else if (character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019' or ',' or '.' or '_'
                && character != decimalSign && !isFraction && (groups == 3 || (groups == -1 && IsFirstGroup(number))))
            {
                groups = 0;
            }
            else
            {
                return Fail(text, decimalSign, out fault);
            }
        }

        return groups is -1 or 3 && number.Length > 0 && char.IsAsciiDigit(number[^1])
            ? number.ToString()
            : Fail(text, decimalSign, out fault);
    }

    /// <summary>Whether a number may go on with thousands: after one to three digits, which do not begin with 0 as a fraction does.</summary>
    private static bool IsFirstGroup(StringBuilder number)
    {
        var first = number.Length > 0 && number[0] == '-' ? 1 : 0;
        return number.Length - first is >= 1 and <= 3 && number[first] != '0';
    }

    private static string? Fail(string text, char decimalSign, out string fault)
    {
        var other = decimalSign == '.' ? ',' : '.';
        fault = $"'{Clipped.Of(text)}' is not a number"
            + (text.Contains(other, StringComparison.Ordinal) ? $" with '{decimalSign}' before the decimals: for the other sign write "
                + $"decimal: \"{other}\"" : "");
        return null;
    }
}
