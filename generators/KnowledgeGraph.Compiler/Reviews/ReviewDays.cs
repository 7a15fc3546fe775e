using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Reviews;

/// <summary>The days and periods of reviews, as they are written.</summary>
public static class ReviewDays
{
    /// <summary>The form of a day, for messages.</summary>
    public const string DayForm = "a day, such as 2026-09-20";

    /// <summary>The form of a period, for messages.</summary>
    public const string PeriodForm = "a period, such as P1Y, P6M or P90D";

    // More would leave the calendar.
    private const int MaxNumber = 999;

    /// <summary>Reads <c>YYYY-MM-DD</c>, a day from the year 1 on that exists.</summary>
    public static bool TryDay(string text, out int day)
    {
        day = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryNumber(text.Substring(0, 4), out var year) || !TryNumber(text.Substring(5, 2), out var month)
            || !TryNumber(text.Substring(8), out var dayOfMonth)
            || year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > CivilDay.DaysInMonth(year, month))
        {
            return false;
        }

        day = CivilDay.FromDate(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Reads a period of ISO 8601 in years, months, weeks and days, which is not empty.</summary>
    public static ReviewPeriod? Period(string text)
    {
        var (months, days, place) = (0, 0, 1);
        if (text.Length < 3 || text[0] != 'P')
        {
            return null;
        }

        foreach (var unit in "YMWD")
        {
            var end = text.IndexOf(unit, place);
            if (end < 0)
            {
                continue;
            }

            if (!TryNumber(text.Substring(place, end - place), out var number) || number > MaxNumber)
            {
                return null;
            }

            months += unit == 'Y' ? 12 * number : unit == 'M' ? number : 0;
            days += unit == 'W' ? 7 * number : unit == 'D' ? number : 0;
            place = end + 1;
        }

        return place == text.Length && months + days > 0 ? new ReviewPeriod(months, days) : null;
    }

    /// <summary>The last day on which a review of <paramref name="day"/> counts: the 31st becomes the last day of a shorter month.</summary>
    public static int LastDay(int day, ReviewPeriod period)
    {
        var (year, month, dayOfMonth) = CivilDay.ToDate(day);
        var months = (year * 12) + month - 1 + period.Months;
        var (endYear, endMonth) = (months / 12, (months % 12) + 1);
        return CivilDay.FromDate(endYear, endMonth, Math.Min(dayOfMonth, CivilDay.DaysInMonth(endYear, endMonth))) + period.Days;
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = Math.Min((number * 10) + digit - '0', MaxNumber * 100);
        }

        return text.Length > 0;
    }
}
