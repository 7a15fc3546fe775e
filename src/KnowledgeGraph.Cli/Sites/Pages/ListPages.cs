using System.Text;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary>A list of any length, on as many pages as it takes.</summary>
internal static class ListPages
{
    /// <summary>Writes the pages, one at a time.</summary>
    /// <param name="path">The folder of the first.</param>
    /// <param name="title">The heading, as text.</param>
    /// <param name="count">The number of items.</param>
    /// <param name="size">The most items of a page.</param>
    /// <param name="item">An item by its index, as HTML; given the way to the first page of the site.</param>
    /// <param name="introduction">What comes before the list on every page, as HTML.</param>
    /// <param name="heading">
    /// What comes before an item, as HTML, given its index, that of the item before it on the page, or -1, and the way to the first page of
    /// the site; empty for nothing.
    /// </param>
    public static void Write(
        FactSite site,
        string path,
        string title,
        int count,
        int size,
        Func<int, string, string> item,
        string introduction = "",
        Func<int, int, string, string>? heading = null)
    {
        var pages = Paging.Count(count, size);
        for (var number = 1; number <= pages; number++)
        {
            var page = Paging.PathOf(path, number);
            var root = SitePage.RootOf(page);
            var html = new StringBuilder($"<h1>{PageText.Encode(title)}</h1>\n").Append(introduction);
            var start = (number - 1) * size;
            for (var index = start; index < Math.Min(count, start + size); index++)
            {
                var before = heading?.Invoke(index, index > start ? index - 1 : -1, root) ?? "";
                if (index == start || before.Length > 0)
                {
                    html.Append(index > start ? "</ul>\n" : "").Append(before).Append("<ul>\n");
                }

                html.Append($"<li>{item(index, root)}</li>\n");
            }

            html.Append(count > 0 ? "</ul>\n" : "").Append(Paging.Links(path, number, number < pages, pages));
            site.Write(new SitePage(page, title, html.ToString()));
        }
    }
}
