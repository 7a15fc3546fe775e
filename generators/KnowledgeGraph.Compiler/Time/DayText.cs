using System.Globalization;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>Days as people and EDTF write them.</summary>
internal static class DayText
{
    /// <summary>
    /// <c>YYYY-MM-DD</c>. EDTF has no days in years of more than four digits: there the year alone is written.
    /// </summary>
    public static string Of(int day)
    {
        var (year, month, dayOfMonth) = CivilDay.ToDate(day);
        return year is < -9999 or > 9999
            ? "Y" + year.ToString(CultureInfo.InvariantCulture)
            : $"{(year < 0 ? "-" : "")}{Padded(Math.Abs(year), "0000")}-{Padded(month, "00")}-{Padded(dayOfMonth, "00")}";
    }

    private static string Padded(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
