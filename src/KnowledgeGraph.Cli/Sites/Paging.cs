using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>A list that is divided among pages: the first has the address of the list, the others a number below it.</summary>
internal static class Paging
{
    /// <summary>The folder of a page.</summary>
    /// <param name="path">The folder of the list.</param>
    /// <param name="number">From 1.</param>
    public static string PathOf(string path, int number) => number == 1 ? path : $"{path}{number}/";

    /// <summary>The number of pages that so many items take; at least 1.</summary>
    public static int Count(int items, int size) => Math.Max(1, (items + size - 1) / size);

    /// <summary>The links to the other pages, as HTML; nothing if there are none.</summary>
    /// <param name="hasNext">Whether there is another page after this one.</param>
    /// <param name="count">The number of pages; null if it is not known.</param>
    public static string Links(string path, int number, bool hasNext, int? count = null)
    {
        if (number == 1 && !hasNext)
        {
            return "";
        }

        var root = SitePage.RootOf(PathOf(path, number));
        var links = new List<string>();
        if (number > 1)
        {
            links.Add(Link(1, "First page"));
            links.Add(Link(number - 1, "Previous page"));
        }

        links.Add(count is { } all ? $"Page {PageText.Number(number)} of {PageText.Number(all)}" : $"Page {PageText.Number(number)}");
        if (hasNext)
        {
            links.Add(Link(number + 1, "Next page"));
        }

        if (hasNext && count is { } last)
        {
            links.Add(Link(last, "Last page"));
        }

        return $"<nav aria-label=\"Pages\" class=\"pages\">{string.Join(" · ", links)}</nav>\n";

        string Link(int to, string words) => $"<a href=\"{root}{PathOf(path, to)}\">{words}</a>";
    }
}
