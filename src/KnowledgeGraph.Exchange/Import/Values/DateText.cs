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
}
