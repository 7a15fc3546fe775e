using System.Globalization;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>The forms of EDTF level 2, which are refused by name, with the form of level 0 or 1 that says nearly the same.</summary>
/// <seealso href="https://www.loc.gov/standards/datetime/"/>
internal static class EdtfLevelTwo
{
    /// <summary>Why a text is refused, and what to write in its place; null where it is not a form of level 2.</summary>
    /// <param name="text">One date, without a qualifier at its end; or a whole text that may be a set.</param>
    public static string? Reason(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text[0] is '[' or '{')
        {
            return "sets of dates are EDTF level 2 and not supported; write the interval from the first to the last, or a statement for each";
        }

        if (text.IndexOfAny(['?', '~', '%']) >= 0 && IsMade(text, "?~%-X"))
        {
            return "a qualifier inside a date is EDTF level 2 and not supported; write it at the end, where it qualifies the whole date";
        }

        var core = text.TrimStart('-');
        if (core.Length > 0 && core[0] == 'Y' && core.IndexOf('E') > 0)
        {
            return "exponential years are EDTF level 2 and not supported; write all digits of the year";
        }

        var digits = core.IndexOf('S');
        if (digits > 0 && IsMade(core.Substring(0, digits), "Y-E") && IsMade(core.Substring(digits + 1), ""))
        {
            return "significant digits are EDTF level 2 and not supported; write X for the digits that are not known, as in '195X'";
        }

        var parts = core.Split('-');
        return parts[0].Length == 4 && IsMade(core, "-X") ? ReasonOfParts(parts) : null;
    }

    private static string? ReasonOfParts(string[] parts)
    {
        if (parts.Length > 1 && parts[1].Length == 2 && IsMade(parts[1], "")
            && int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture) is >= 25 and <= 41)
        {
            return "quarters and other parts of a year (25 to 41) are EDTF level 2 and not supported; write the months as an interval, "
                + $"as in '{parts[0]}-01/{parts[0]}-03'";
        }

        var whole = string.Join("-", parts);
        var unknown = whole.IndexOf('X');
        return unknown >= 0 && whole.Length is 4 or 7 or 10 && !IsUnknownToTheRight(parts)
            ? "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; "
                + "write an interval"
            : null;
    }

    private static bool IsUnknownToTheRight(string[] parts)
    {
        if (parts.Length == 1)
        {
            return parts[0].IndexOf('X') >= 2 && parts[0].TrimEnd('X').IndexOf('X') < 0;
        }

        return parts[0].IndexOf('X') < 0 && (parts[1] == "XX" ? parts.Length == 2 || parts[2] == "XX"
            : parts[1].IndexOf('X') < 0 && (parts.Length == 2 || parts[2] == "XX"));
    }

    /// <summary>Whether a text consists of digits and these characters.</summary>
    private static bool IsMade(string text, string others)
    {
        foreach (var character in text)
        {
            if (character is (< '0' or > '9') && others.IndexOf(character) < 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
