using System.Text;
using KnowledgeGraph.Site.Pages;
using KnowledgeGraph.Site.Sitemaps;

namespace KnowledgeGraph.Cli.Sites.Files;

/// <summary>The files that hosts and search engines read, and the style sheet.</summary>
internal static class HostFiles
{
    public static void Write(FactSite site)
    {
        site.Folder.Write(FactSite.StyleFile, PageFrame.Style + PageTemplate.Read("Answers.css") + PageTemplate.Read("Site.css", typeof(HostFiles).Assembly));

        // GitHub Pages would leave out files whose names begin with an underscore.
        site.Folder.Write(".nojekyll", "");
        var sitemap = site.Options.Url is { } url ? $"Sitemap: {url}sitemap.xml\n" : "";
        site.Folder.Write("robots.txt", $"User-agent: *\nAllow: /\n{sitemap}");
        WriteNotFound(site);
        WriteRedirects(site);
        if (site.Options.Url is { } address)
        {
            WriteSitemap(site, address);
        }
    }

    /// <summary>A host sends this page at any address, so that its links are right only where the path of the site is known.</summary>
    private static void WriteNotFound(FactSite site)
    {
        var root = site.Options.Url is null ? "./" : site.Options.HostPath;
        site.Folder.Write("404.html", site.Render(
            new SitePage(
                "",
                "Not found",
                $"<h1>There is no such page</h1>\n<p>It may be among the <a href=\"{PageText.Encode(root)}names/\">names from A to Z</a>.</p>\n"),
            root));
    }

    /// <summary>The format of Netlify and Cloudflare Pages.</summary>
    private static void WriteRedirects(FactSite site)
    {
        var lines = new StringBuilder();
        foreach (var entity in Entities(site))
        {
            foreach (var former in entity.FormerIds)
            {
                lines.Append($"{site.Options.HostPath}{FactSite.EntityPath(former)} {site.Options.HostPath}{FactSite.EntityPath(entity.Id)} 301\n");
            }
        }

        if (lines.Length > 0)
        {
            site.Folder.Write("_redirects", lines.ToString());
        }
    }

    private static void WriteSitemap(FactSite site, string address)
    {
        string[] all = [.. site.Pages.Select(path => address + path), .. site.HasExplorer ? [$"{address}explore/"] : Array.Empty<string>()];
        var parts = SitemapXml.PartsOf(all.Length);
        if (parts <= 1)
        {
            site.Folder.Write("sitemap.xml", stream => SitemapXml.WriteAddresses(stream, all));
            return;
        }

        site.Folder.Write("sitemap.xml", stream =>
            SitemapXml.WriteIndex(stream, Enumerable.Range(1, parts).Select(number => $"{address}sitemap/{number}.xml")));
        var number = 0;
        foreach (var part in all.Chunk(SitemapXml.MaxAddresses))
        {
            number++;
            site.Folder.Write($"sitemap/{number}.xml", stream => SitemapXml.WriteAddresses(stream, part));
        }
    }

    private static IEnumerable<Entity> Entities(FactSite site) =>
        Enumerable.Range(0, site.Graph.Entities.Count).Select(row => site.Graph.Entity(new EntityRow(row)));
}
