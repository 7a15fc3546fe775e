using System.Globalization;
using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>sources/</c>: the documents, and the statements that each supports.</summary>
internal static class SourcePages
{
    private const int PageSize = 200;

    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        var sources = Enumerable.Range(0, site.Graph.Sources.Count).Select(row => site.Graph.Source(new SourceRow(row))).ToArray();
        ListPages.Write(site, "sources/", "Sources", sources.Length, PageSize, (index, root) =>
            $"<a href=\"{root}{FactSite.SourcePath(sources[index].Id)}\">{PageText.Encode(sources[index].Title)}</a><small>{Line(sources[index])}</small>");
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var statements = source.Statements;
            ListPages.Write(
                site,
                FactSite.SourcePath(source.Id),
                source.Title,
                statements.Count,
                PageSize,
                (index, root) => SentenceHtml.Of(statements[index].ToSentence(namesSources: false), new SiteLinks(site, root).Of(statements[index])),
                About(source));
        }
    }

    private static string Line(SourceDocument source) => PageText.Encode(string.Join(
        ", ",
        new[] { source.Publisher, source.Published?.Text, CountPhrase.Of(source.Statements.Count, "statement") }
            .Where(static part => !string.IsNullOrEmpty(part))));

    private static string About(SourceDocument source)
    {
        var html = new StringBuilder();
        html.Append($"<p class=\"soft\">{Line(source)}. Reliability {PageText.Encode(source.Reliability.ToString(CultureInfo.InvariantCulture))}.</p>\n");
        if (source.Description is { Length: > 0 } description)
        {
            html.Append($"<p class=\"lead\">{PageText.Encode(description)}</p>\n");
        }

        if (source.Url is { } url)
        {
            html.Append($"<p>{OutsideLink.Of(url, PageText.Encode(url))}</p>\n");
        }

        return html.ToString();
    }
}
