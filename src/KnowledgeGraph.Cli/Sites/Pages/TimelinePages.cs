using System.Globalization;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>timeline/</c>: the stated facts that have a beginning or a date, by their first possible day.</summary>
internal static class TimelinePages
{
    private const int PageSize = 200;
    private const string Between = "between ";

    public static void Write(FactSite site)
    {
        var rows = Enumerable.Range(0, site.Graph.Statements.Count)
            .Select(row => site.Graph.Statement(new StatementRow(row)))
            .Where(static statement => statement.Basis != Basis.Derived && Day.IsKnown(statement.Time.SinceEarliest))
            .Select(static statement => (Day: statement.Time.SinceEarliest, statement.Row.Index))
            .Order()
            .ToArray();
        ListPages.Write(
            site,
            "timeline/",
            "Timeline",
            rows.Length,
            PageSize,
            (index, root) =>
            {
                var statement = site.Graph.Statement(new StatementRow(rows[index].Index));
                var date = statement.OnDate is { } on ? DaysOf(on) : statement.SinceDate?.Text ?? "";
                return $"<small>{PageText.Encode(date)}</small>{SentenceHtml.Of(statement.ToSentence(), new SiteLinks(site, root).Of(statement))}";
            },
            Years(rows));
    }

    /// <summary>The days of an event, which may have lasted for all of them.</summary>
    private static string DaysOf(FuzzyDate date) => date.Text.StartsWith(Between, StringComparison.Ordinal)
        ? date.Text[Between.Length..].Replace(" and ", " to ", StringComparison.Ordinal)
        : date.Text;

    /// <summary>The years of the pages, so that a reader finds the one to turn to.</summary>
    private static string Years((int Day, int Index)[] rows)
    {
        if (rows.Length <= PageSize)
        {
            return "";
        }

        var pages = Enumerable.Range(0, Paging.Count(rows.Length, PageSize))
            .Select(page => string.Create(CultureInfo.InvariantCulture, $"page {page + 1} from {YearOf(rows[page * PageSize].Day)}"));
        return $"<details><summary>Years</summary><p class=\"soft\">{PageText.Encode(string.Join(", ", pages))}</p></details>\n";
    }

    private static string YearOf(int day) => Day.ToDate(day)?.Year.ToString(CultureInfo.InvariantCulture) ?? "another calendar year";
}
