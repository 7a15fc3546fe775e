namespace KnowledgeGraph.Sentences;

/// <summary>Dates of EDTF in English words, with the precision that they have. Linear in the text.</summary>
internal static class DateWords
{
    /// <summary>A date as a noun: <c>October 2024</c>, <c>by 27 January 2025</c>, <c>between January and March 2025</c>.</summary>
    public static string Of(string edtf) => Read(edtf) switch
    {
        { From: { } from, To: null, IsInterval: false } => from.Text,
        { Period: { } period } => period,
        { From: null, To: { } to } => "by " + to.Text,
        { From: { } from, To: null } => from.Text + " or later",
        { From: { } from, To: { } to } => $"between {Pair(from, to, " and ")}",
        _ => "unknown",
    };

    /// <summary>A date as an adverb: <c>on 3 July 2023</c>, <c>in early 2025</c>, <c>by October 2024</c>.</summary>
    public static string When(string edtf) => Read(edtf) switch
    {
        { From: { } from, To: null, IsInterval: false } => from.When,
        { Period: { } period } => "in " + period,
        { From: null, To: { } to } => "by " + to.Text,
        { From: { } from, To: null } => from.When + " or later",
        { From: { } from, To: { } to } => $"between {Pair(from, to, " and ")}",
        _ => "at an unknown time",
    };

    /// <summary>The days of an event: <c>on 3 July 2023</c>, <c>from 11 to 12 July 2023</c>.</summary>
    public static string During(string edtf) =>
        Read(edtf) is { From: { } from, To: { } to, Period: null } ? $"from {Pair(from, to, " to ")}" : When(edtf);

    /// <summary>The beginning of a state: <c>since October 2024</c>, <c>from October 2024 at the latest</c>.</summary>
    /// <param name="preposition">"since" for what goes on, "from" for what ends or is to come.</param>
    public static string Beginning(string edtf, string preposition) => Read(edtf) switch
    {
        { From: { } from, To: null, IsInterval: false } => $"{preposition} {from.Text}",
        { Period: { } period } => $"{preposition} {period}",
        { From: null, To: { } to } => $"{preposition} {to.Text} at the latest",
        { From: { } from, To: null } => $"{preposition} {from.Text} at the earliest",
        { From: { } from, To: { } to } => $"{preposition} some time between {Pair(from, to, " and ")}",
        _ => $"{preposition} an unknown time",
    };

    /// <summary>The end of a state: <c>until October 2024</c>, <c>until at least October 2024</c>.</summary>
    public static string End(string edtf) => Read(edtf) switch
    {
        { From: { } from, To: null, IsInterval: false } => $"until {from.Text}",
        { Period: { } period } => $"until {period}",
        { From: null, To: { } to } => $"until {to.Text} at the latest",
        { From: { } from, To: null } => $"until at least {from.Text}",
        { From: { } from, To: { } to } => $"until some time between {Pair(from, to, " and ")}",
        _ => "until an unknown time",
    };

    /// <summary>
    /// A state that began by one day and did not end before an earlier one held at some time between the two; null for other beginnings
    /// and ends.
    /// </summary>
    public static string? Within(string since, string until) =>
        Read(since) is { From: null, To: { } last } && Read(until) is { From: { } first, To: null, IsInterval: true }
            ? first == last ? (first.Day is null ? "at some time " : "") + first.When : $"at some time between {Pair(first, last, " and ")}"
            : null;

    /// <summary>Whether a date says no more than that an end is open.</summary>
    public static bool IsOpen(string edtf) => edtf is ".." or "" or "../.." or "/" or "../" or "/..";

    /// <summary>Whether a date has a last day, and no first.</summary>
    public static bool IsOpenBefore(string edtf) => Read(edtf) is { From: null, To: not null };

    private static Reading Read(string edtf)
    {
        if (IsOpen(edtf))
        {
            return new Reading(null, null, IsInterval: true, Period: null);
        }

        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return new Reading(DatePoint.Parse(edtf), null, IsInterval: false, Period: null);
        }

        var first = edtf[..slash];
        var last = edtf[(slash + 1)..];
        return first == last
            ? new Reading(DatePoint.Parse(first), null, IsInterval: false, Period: null)
            : new Reading(End(first), End(last), IsInterval: true, PeriodOf(first, last));

        static DatePoint? End(string date) => date is ".." or "" ? null : DatePoint.Parse(date);
    }

    /// <summary>The part of a year that an approximate interval of months stands for: "early 2025" is 2025-01/2025-03~.</summary>
    private static string? PeriodOf(string first, string last)
    {
        var isApproximate = first.EndsWith('~') || last.EndsWith('~');
        var from = first.TrimEnd('~');
        var to = last.TrimEnd('~');
        if (!isApproximate || from.Length != 7 || to.Length != 7 || from[4] != '-' || !from.AsSpan(0, 5).SequenceEqual(to.AsSpan(0, 5)))
        {
            return null;
        }

        var part = (from[5..], to[5..]) switch
        {
            ("01", "03" or "04") => "early ",
            ("05", "07" or "08") or ("06", "08") => "mid-",
            ("09" or "10", "12") => "late ",
            _ => null,
        };
        return part is null ? null : part + DatePoint.Parse(from[..4]).Plain;
    }

    /// <summary>Two dates, with what they share written once: <c>11 and 12 July 2023</c>.</summary>
    private static string Pair(DatePoint from, DatePoint to, string between)
    {
        var first = from.Text;
        if (from.IsExact && to.IsExact && from.Year == to.Year)
        {
            first = from.Day is not null && to.Day is not null && from.Month == to.Month ? from.Day
                : from.Month is not null && to.Month is not null && (from.Day is null) == (to.Day is null) && from.Month != to.Month
                    ? $"{(from.Day is null ? "" : from.Day + " ")}{from.Month}"
                : first;
        }

        return first + between + to.Text;
    }

    private readonly record struct Reading(DatePoint? From, DatePoint? To, bool IsInterval, string? Period);
}
