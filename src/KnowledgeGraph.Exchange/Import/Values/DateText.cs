using System.Globalization;

namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>Dates of other forms as EDTF.</summary>
internal static class DateText
{
    /// <summary>Seconds since 1970.</summary>
    public const string Unix = "unix";

    private const string Day = "yyyy-MM-dd";

    /// <summary>Why a text is not a form of dates; null if it is one.</summary>
    public static string? FaultOf(string format)
    {
        if (format == Unix)
        {
            return null;
        }

        try
        {
            _ = DateTimeOffset.TryParseExact("", format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            _ = DateTimeOffset.UnixEpoch.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return "it is not a form of dates; write one such as dd/MM/yyyy, or unix";
        }

        // Otherwise the year would be that of the day of the import.
        return format.Contains('y', StringComparison.Ordinal) ? null : "it has no year; write one such as dd/MM/yyyy, or unix";
    }

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
            else if (DateTimeOffset.TryParseExact(
                text, format, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var date))
            {
                // The day where it was written, whatever the time zone of this machine.
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
