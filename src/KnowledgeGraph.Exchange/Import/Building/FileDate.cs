using System.Text.RegularExpressions;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The date in the name of a file, such as <c>members-2016-12-01.csv</c>.</summary>
internal static partial class FileDate
{
    private static readonly string[] Parts = ["year", "month", "day"];

    /// <summary>The last date in the name: a day, a month or a year; empty if there is none.</summary>
    public static string Of(string path)
    {
        var match = Pattern().Matches(path).LastOrDefault();
        if (match is null)
        {
            return "";
        }

        return string.Join('-', Parts.Select(name => match.Groups[name]).Where(group => group.Success).Select(group => group.Value));
    }

    [GeneratedRegex(@"(?<!\d)(?<year>(1[5-9]|20)\d\d)([-_]?(?<month>0[1-9]|1[0-2])([-_]?(?<day>0[1-9]|[12]\d|3[01]))?)?(?!\d)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
