using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>Guesses which date was meant by a text that is not in the form of EDTF. Nothing is guessed where two readings are possible.</summary>
internal static class EdtfSuggestion
{
    private const string Month = "(?<month>[a-z]{3,9})[.]?";

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Ongoing = ["present", "now", "today", "current", "currently", "ongoing", "open"];

    private static readonly string[] Nothing = ["unknown", "n/a", "none", "null", "-", "?", "tbd", "undated"];

    private static readonly (Regex Form, Func<Match, string?> Write)[] Forms =
    [
        (Pattern("^(?<year>[0-9]{4})[-./](?<m>[0-9]{1,2})$"), match => $"{match.Groups["year"].Value}-{Two(match, "m")}"),
        (Pattern("^(?<year>[0-9]{4})(?<m>[0-9]{2})$"), match => $"{match.Groups["year"].Value}-{Two(match, "m")}"),
        (Pattern("^(?<year>[0-9]{4})[-./](?<m>[0-9]{1,2})[-./](?<d>[0-9]{1,2})$"),
            match => $"{match.Groups["year"].Value}-{Two(match, "m")}-{Two(match, "d")}"),
        (Pattern("^(?<d>[0-9]{1,2})[.] ?(?<m>[0-9]{1,2})[.] ?(?<year>[0-9]{4})$"),
            match => $"{match.Groups["year"].Value}-{Two(match, "m")}-{Two(match, "d")}"),
        (Pattern($"^{Month},? (?<year>[0-9]{{4}})$"), WithMonth),
        (Pattern($"^(?<year>[0-9]{{4}}),? {Month}$"), WithMonth),
        (Pattern($"^(?<d>[0-9]{{1,2}})(st|nd|rd|th)?[.]?[ -]{Month},?[ -](?<year>[0-9]{{4}})$"), WithMonth),
        (Pattern($"^{Month} (?<d>[0-9]{{1,2}})(st|nd|rd|th)?,? (?<year>[0-9]{{4}})$"), WithMonth),
        (Pattern("^(?<year>[0-9]{4}) ?[-/ ]? ?q(?<q>[1-4])$"), Quarter),
        (Pattern("^q(?<q>[1-4])[ /-]?(?<year>[0-9]{4})$"), Quarter),
        (Pattern("^(?<season>spring|summer|autumn|fall|winter)( of)?,? (?<year>[0-9]{4})$"), Season),
        (Pattern("^(c|ca|circa|about|around|approximately|approx)[.]? ?(?<rest>.+)$"), match => match.Groups["rest"].Value + "~"),
        (Pattern("^~ ?(?<rest>.+)$"), match => match.Groups["rest"].Value + "~"),
        (Pattern("^(?<rest>[0-9X-]+) [?]$"), match => match.Groups["rest"].Value + "?"),
        (Pattern("^(?<rest>[0-9X-]+)[?]{2,}$"), match => match.Groups["rest"].Value + "?"),
        (Pattern("^(?<rest>.+)([?]~|~[?])$"), match => match.Groups["rest"].Value + "%"),
        (Pattern("^(the )?(?<decade>[0-9]{3})0'?s$"), match => match.Groups["decade"].Value + "X"),
        (Pattern("^(?<century>[0-9]{1,2})(st|nd|rd|th) century$"), Century),
        (Pattern("^(?<year>[0-9]{1,4}) ?(bc|bce)$"), BeforeChrist),
        (Pattern("^(?<year>[0-9]{1,3})( ?(ad|ce))?$"), match => match.Groups["year"].Value.PadLeft(4, '0')),
        (Pattern("^(?<from>[0-9]{4}) ?(-|–|—|to|until) ?(?<to>[0-9]{4})$"), match => $"{match.Groups["from"].Value}/{match.Groups["to"].Value}"),
        (Pattern("^(?<from>[0-9-]+) (–|—|to|until) (?<to>[0-9-]+)$"), match => $"{match.Groups["from"].Value}/{match.Groups["to"].Value}"),
        (Pattern("^(unknown|uuuu)/(?<rest>.+)$"), match => "/" + match.Groups["rest"].Value),
        (Pattern("^(?<rest>.+)/(unknown|uuuu)$"), match => match.Groups["rest"].Value + "/"),
        (Pattern("^(open|[*])/(?<rest>.+)$"), match => "../" + match.Groups["rest"].Value),
        (Pattern("^(?<rest>.+)/(open|now|present|[*])$"), match => match.Groups["rest"].Value + "/.."),
        (Pattern("^(<=?|before|by|until) ?(?<rest>.+)$"), match => "../" + match.Groups["rest"].Value),
        (Pattern("^(>=?|after|since|from) ?(?<rest>.+)$"), match => match.Groups["rest"].Value + "/.."),
        (Pattern("^(?<year>[0-9]{4})--+(?<rest>[0-9-]+)$"), match => $"{match.Groups["year"].Value}-{match.Groups["rest"].Value}"),
        (Pattern("^h(?<h>[12])[ /-]?(?<year>[0-9]{4})$"), Half),
        (Pattern("^(?<year>[0-9]{4}) ?[-/ ]? ?h(?<h>[12])$"), Half),
        (Pattern(".*"), match => MachineDates.Read(match.Value)),
        (Pattern(".*"), match => AsciiDigits.In(match.Value)),
        (Pattern("^[0-9ux-]{4,10}$"), match => match.Value.Replace('u', 'X').Replace('x', 'X')),
    ];

    /// <summary>The true reason and what to write; null where nothing can be guessed.</summary>
    public static string? Of(string text)
    {
        var lower = text.Trim().ToLowerInvariant();
        if (Ongoing.Contains(lower))
        {
            return "a state that goes on has no end; leave 'until' out, or write '..'";
        }

        if (Nothing.Contains(lower))
        {
            return "leave out what is not known";
        }

        if (MachineDates.ReadEpoch(lower) is { } day)
        {
            return $"it seems to be a time since 1970, of {day}; write that";
        }

        if (lower is "..")
        {
            return "'..' is an open end, of an interval or of 'until'; here a date is needed";
        }

        if (lower.Split('/') is { Length: 3 } parts && Array.TrueForAll(parts, part => part.All(char.IsDigit)) && (parts[0].Length, parts[1].Length, parts[2].Length) is (1 or 2, 1 or 2, 4))
        {
            return "which is the day and which the month cannot be told; write YYYY-MM-DD";
        }

        foreach (var (form, write) in Forms)
        {
            if (form.Match(lower) is { Success: true } match && write(match)?.Trim() is { } meant
                && (meant != text && EdtfParser.TryParseForm(Upper(meant), out var date, out _)))
            {
                return $"did you mean '{date.Text}'?";
            }
        }

        return null;
    }

    private static string Upper(string text) => text.Replace('x', 'X');

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string Two(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    private static string? WithMonth(Match match)
    {
        var number = Array.FindIndex(Months, month =>
            month == match.Groups["month"].Value || month.Substring(0, 3) == match.Groups["month"].Value || match.Groups["month"].Value == "sept" && month[0] == 's');
        var day = match.Groups["d"].Success ? "-" + Two(match, "d") : "";
        return number < 0 ? null : $"{match.Groups["year"].Value}-{Number(number + 1)}{day}";
    }

    private static string Quarter(Match match)
    {
        var first = (3 * (match.Groups["q"].Value[0] - '1')) + 1;
        return $"{match.Groups["year"].Value}-{Number(first)}/{match.Groups["year"].Value}-{Number(first + 2)}";
    }

    private static string Half(Match match)
    {
        var first = match.Groups["h"].Value == "1" ? 1 : 7;
        return $"{match.Groups["year"].Value}-{Number(first)}/{match.Groups["year"].Value}-{Number(first + 5)}";
    }

    private static string Season(Match match) => match.Groups["year"].Value + match.Groups["season"].Value switch
    {
        "spring" => "-21",
        "summer" => "-22",
        "winter" => "-24",
        _ => "-23",
    };

    private static string? Century(Match match)
    {
        var century = int.Parse(match.Groups["century"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return century == 0 ? null : Number(century - 1) + "XX";
    }

    private static string? BeforeChrist(Match match)
    {
        var year = int.Parse(match.Groups["year"].Value, NumberStyles.None, CultureInfo.InvariantCulture) - 1;
        return year < 0 ? null : (year == 0 ? "" : "-") + year.ToString("0000", CultureInfo.InvariantCulture);
    }

    private static string Number(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
