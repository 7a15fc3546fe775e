using System.Globalization;

namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>Dates of other forms as EDTF.</summary>
internal static class DateText
{
    /// <summary>Seconds since 1970.</summary>
    public const string Unix = "unix";

    private const string Day = "yyyy-MM-dd";

    /// <summary>The date; null, with the reason, where it is not in one of the forms.</summary>
    /// <param name="formats">Forms of .NET, such as <c>dd/MM/yyyy</c>.</param>
    public static string? Convert(string text, IReadOnlyList<string> formats, out string fault)
    {
        fault = "";
        foreach (var format in formats)
        {
            if (format == Unix)
            {
                if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
                    && seconds is > -62_135_596_800 and < 253_402_300_800)
                {
                    return DateTimeOffset.FromUnixTimeSeconds(seconds).ToString(Day, CultureInfo.InvariantCulture);
                }
            }
            else if (DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
            {
                return date.ToString(
                    format.Contains('d', StringComparison.Ordinal) ? Day
                        : format.Contains('M', StringComparison.Ordinal) ? "yyyy-MM" : "yyyy",
                    CultureInfo.InvariantCulture);
            }
        }

        fault = $"'{Clipped.Of(text)}' is not a date of the form {string.Join(" or ", formats)}";
        return null;
    }

    /// <summary>
    /// A time of Wikidata, such as <c>+1952-03-11T00:00:00Z</c>, as exact as it says: 11 a day, 10 a month, 9 a year, 8 ten years, 7 a
    /// century.
    /// </summary>
    public static string? OfWikidata(string text, string precision, out string fault)
    {
        fault = "";
        var sign = text.StartsWith('-') ? "-" : "";
        var digits = text.TrimStart('+', '-');
        var dash = digits.IndexOf('-', StringComparison.Ordinal);
        if (dash < 4 || digits.Length < dash + 6 || !digits.AsSpan(0, dash).ContainsOnlyDigits())
        {
            fault = $"'{Clipped.Of(text)}' is not a time of Wikidata, such as +1952-03-11T00:00:00Z";
            return null;
        }

        // Wikidata has no year 0: 1 before Christ is -0001 there, and 0000 here.
        if (!long.TryParse(digits.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            fault = $"the year of '{Clipped.Of(text)}' is too far away";
            return null;
        }

        number -= sign.Length;
        sign = number == 0 ? "" : sign;
        var year = (number > 9999 ? "Y" : "") + sign + number.ToString("0000", CultureInfo.InvariantCulture);
        switch (precision)
        {
            case "11" or "12" or "13" or "14":
                return string.Concat(year, digits.AsSpan(dash, 6));
            case "10":
                return string.Concat(year, digits.AsSpan(dash, 3));
            case "9":
                return year;
            case "8" when year.Length == 4:
                return year[..3] + "X";
            case "7" when year.Length == 4 && number > 0:
                // The 19th century ends with 1900.
                return ((number - 1) / 100).ToString("00", CultureInfo.InvariantCulture) + "XX";
            default:
                fault = $"a date of the precision '{Clipped.Of(precision)}' has no form here";
                return null;
        }
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
