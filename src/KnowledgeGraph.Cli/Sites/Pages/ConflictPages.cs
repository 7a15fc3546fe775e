using System.Text;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>conflicts/</c>: statements that cannot all hold, and why one is preferred.</summary>
internal static class ConflictPages
{
    private const int PageSize = 100;

    public static void Write(FactSite site) => ListPages.Write(
        site, "conflicts/", "Contradictions", site.Graph.Conflicts.Count, PageSize, (index, root) =>
        {
            var conflict = site.Graph.Conflict(new ConflictRow(index));
            var links = new SiteLinks(site, root);
            var html = new StringBuilder("<ul>");
            foreach (var statement in conflict.Statements)
            {
                html.Append($"<li>{SentenceHtml.Of(statement.ToSentence(), links.Of(statement))}{Sources(statement, links)}</li>");
            }

            return html.Append($"</ul><small>{PageText.Encode(conflict.Reason)}</small>").ToString();
        });

    /// <summary>The sources of a statement, each once.</summary>
    private static string Sources(Statement statement, SiteLinks links)
    {
        var sources = new List<string>();
        foreach (var evidence in statement.Evidence)
        {
            var source = evidence.Source;
            sources.Add($"<a href=\"{PageText.Encode(links.Source(source.Id)!)}\">{PageText.Encode(source.Title)}</a>");
        }

        return sources.Count == 0 ? "" : $"<small>{string.Join(" · ", sources.Distinct(StringComparer.Ordinal))}</small>";
    }
}
