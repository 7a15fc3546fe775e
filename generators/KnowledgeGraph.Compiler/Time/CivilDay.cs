namespace KnowledgeGraph.Compiler.Time;

/// <summary>
/// Days of the proleptic Gregorian calendar, counted from 1970-01-01. <see cref="DateTime"/> would end at the year 1.
/// </summary>
/// <seealso href="https://howardhinnant.github.io/date_algorithms.html#days_from_civil"/>
public static class CivilDay
{
    /// <summary>The largest year, either side of zero, whose days are counted.</summary>
    public const int MaxYear = 5_000_000;

    /// <summary>The day number of a date that exists.</summary>
    /// <param name="year">Astronomical: 0 is 1 BC.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    public static int FromDate(int year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    /// <summary>The date of a day number: the reverse of <see cref="FromDate"/>.</summary>
    /// <seealso href="https://howardhinnant.github.io/date_algorithms.html#civil_from_days"/>
    public static (int Year, int Month, int Day) ToDate(int day)
    {
        var shifted = (long)day + 719_468;
        var era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        var dayOfEra = (int)(shifted - (era * 146_097));
        var yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        var year = (int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
    }

    /// <summary>28 to 31.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
