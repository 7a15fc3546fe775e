using System.Globalization;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>The dates that a part of a text has.</summary>
/// <param name="Ranges">The days of each: of a year, a month of a year, a day, a decade.</param>
/// <param name="RelativeDays">
/// How far words that count from the day of the text, such as "last year", may lead away from it; 0 where there are none.
/// </param>
/// <param name="HasPart">It also has words that leave open which day of a date is meant, such as "early".</param>
internal sealed record TextDates(IReadOnlyList<DayRange> Ranges, int RelativeDays, bool HasPart)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>Whether the text also has a day of this year or month. A month alone may be the word "may".</summary>
    public bool HasDayOf(DayRange date) => Ranges.Any(other =>
        other.Earliest == other.Latest && other != date && other.Earliest >= date.Earliest && other.Latest <= date.Latest);

    /// <summary>Reads them. Linear.</summary>
    /// <param name="published">When the text appeared, which gives a month its year; null where that is not known.</param>
    public static TextDates Read(FitText text, TokenRange part, TimeValue? published)
    {
        var ranges = new List<DayRange>();
        for (var i = part.First; i < part.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == FitTokenKind.Number)
            {
                AddNumber(text, part, i, ranges);
            }
            else if (text.Words is { } words && words.Months.TryGetValue(token.Folded, out var month))
            {
                AddMonth(text, part, i, month, published, ranges);
            }
        }

        var days = 0;
        foreach (var (words, reach) in text.Words?.RelativeDates ?? [])
        {
            days = reach > days && Phrases.Has(words, text, part) ? reach : days;
        }

        var hasPart = text.Words?.PartsOfDates.Exists(words => Phrases.Has(words, text, part)) ?? false;
        return new TextDates(ranges, days, hasPart);
    }

    private static void AddNumber(FitText text, TokenRange part, int place, List<DayRange> ranges)
    {
        var token = text.Tokens[place];
        if (token.Folded.Split('.') is { Length: 3 } parts && Day(parts[2], parts[1], parts[0]) is { } dotted)
        {
            ranges.Add(dotted);
        }

        if (place + 2 < part.End && text.Tokens[place + 1].Start == token.End + 1
            && text.Tokens[place + 2].Start == text.Tokens[place + 1].End + 1)
        {
            var (second, third) = (text.Tokens[place + 1].Folded, text.Tokens[place + 2].Folded);
            foreach (var day in new[]
            {
                Day(token.Folded, second, third), Day(third, second, token.Folded), Day(third, token.Folded, second),
            })
            {
                if (day is { } known)
                {
                    ranges.Add(known);
                }
            }
        }

        if (Year(token.Folded) is { } year)
        {
            var isDecade = year % 10 == 0 && place + 1 < part.End
                && text.Tokens[place + 1] is { Folded: "s" } ending && ending.Start == token.End;
            ranges.Add(new DayRange(CivilDay.FromDate(year, 1, 1), CivilDay.FromDate(isDecade ? year + 9 : year, 12, 31)));
        }
    }

    private static void AddMonth(FitText text, TokenRange part, int place, int month, TimeValue? published, List<DayRange> ranges)
    {
        var years = new List<int>();
        for (var i = place + 1; i < part.End && i <= place + 3 && text.Tokens[i].Kind == FitTokenKind.Number; i++)
        {
            if (Year(text.Tokens[i].Folded) is { } year)
            {
                years.Add(year);
            }
        }

        if (years.Count == 0 && published is { EarliestDay: > TimeValue.MinDay, LatestDay: < TimeValue.MaxDay })
        {
            var year = CivilDay.ToDate(published.EarliestDay).Year;
            years.AddRange([year - 1, year, year + 1]);
        }

        foreach (var year in years)
        {
            ranges.Add(new DayRange(CivilDay.FromDate(year, month, 1), CivilDay.FromDate(year, month, CivilDay.DaysInMonth(year, month))));
            for (var i = Math.Max(part.First, place - 3); i < part.End && i <= place + 2; i++)
            {
                if (i != place && Number(text.Tokens[i]) is { } day && day >= 1 && day <= CivilDay.DaysInMonth(year, month))
                {
                    var on = CivilDay.FromDate(year, month, day);
                    ranges.Add(new DayRange(on, on));
                }
            }
        }
    }

    private static DayRange? Day(string year, string month, string day) =>
        Year(year) is { } y && Small(month) is var m and >= 1 and <= 12 && Small(day) is var d && d >= 1 && d <= CivilDay.DaysInMonth(y, m)
            ? new DayRange(CivilDay.FromDate(y, m, d), CivilDay.FromDate(y, m, d))
            : null;

    private static int? Year(string digits) => digits.Length == 4
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : null;

    private static int? Number(FitToken token) =>
        token.Kind == FitTokenKind.Number && Small(token.Folded) is var number and > 0 ? number : null;

    private static int Small(string digits) =>
        digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
