namespace KnowledgeGraph.Exchange.Export;

/// <summary>Dates for formats that know only years, months and days.</summary>
internal static class PlainDate
{
    private const int DayLength = 10;

    /// <summary>
    /// The day, month or year of an EDTF date; null for any other one, such as a range, a season or an approximate date, which would say
    /// more than is known. A time of day is left off.
    /// </summary>
    public static string? Of(string? edtf)
    {
        if (edtf is null)
        {
            return null;
        }

        var text = edtf.Length > DayLength && edtf[DayLength] == 'T' ? edtf[..DayLength] : edtf;
        var isPlain = text.Length is 4 or 7 or DayLength;
        for (var i = 0; isPlain && i < text.Length; i++)
        {
            isPlain = i is 4 or 7 ? text[i] == '-' : char.IsAsciiDigit(text[i]);
        }

        // Seasons are months above 12.
        return isPlain && (text.Length == 4 || string.CompareOrdinal(text, 5, "12", 0, 2) <= 0) ? text : null;
    }
}
