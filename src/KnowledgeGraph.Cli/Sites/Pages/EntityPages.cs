using System.Text.Json;
using KnowledgeGraph.Site.Entities;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary>
/// <c>entity/ID/</c>: what the server shows at <c>/entity/ID</c>. An entity of which more is said than a page holds has several. A former id
/// leads to the present one.
/// </summary>
internal static class EntityPages
{
    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        for (var row = 0; row < site.Graph.Entities.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entity = site.Graph.Entity(new EntityRow(row));
            Write(site, entity);
            foreach (var former in entity.FormerIds)
            {
                WriteRedirect(site, former, entity);
            }
        }
    }

    private static void Write(FactSite site, Entity entity)
    {
        var path = FactSite.EntityPath(entity.Id);
        string? after = null;
        string? namedAfter = null;
        for (var number = 1; ; number++)
        {
            using var result = site.Ask(EntityPage.Document, EntityPage.Variables(entity.Id, after, namedAfter), $"the page of '{entity.Id}'");
            using var document = JsonDocument.Parse(result.Body);
            var data = document.RootElement.GetProperty("data");
            var (statements, named) = (data.GetProperty("entity").GetProperty("statements"), data.GetProperty("namedIn"));
            var hasNext = HasNext(statements) || HasNext(named);
            site.Write(PageOf(site, entity, Paging.PathOf(path, number), data, Paging.Links(path, number, hasNext)));
            if (!hasNext)
            {
                return;
            }

            // A list that has ended begins after its end, and is empty there.
            after = Cursor(statements) ?? after;
            namedAfter = Cursor(named) ?? namedAfter;
        }
    }

    private static bool HasNext(JsonElement connection) => connection.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();

    private static string? Cursor(JsonElement connection) => connection.GetProperty("pageInfo").GetProperty("endCursor").GetString();

    private static SitePage PageOf(FactSite site, Entity entity, string path, JsonElement data, string pages)
    {
        var links = new SiteLinks(site, SitePage.RootOf(path));
        return new SitePage(path, entity.Name, new EntityContent(links, site.Graph.Ontology).Render(data) + pages)
        {
            Description = entity.Description ?? "",
            Navigation = site.HasExplorer
                ? $" · <a href=\"{PageText.Encode(links.View("graph", entity.Id))}\">Graph of {PageText.Encode(entity.Name)}</a>"
                : "",
        };
    }

    private static void WriteRedirect(FactSite site, string former, Entity entity)
    {
        var path = FactSite.EntityPath(former);
        var address = PageText.Encode(SitePage.RootOf(path) + FactSite.EntityPath(entity.Id));
        var canonical = site.Options.Url is null ? $"\n<link rel=\"canonical\" href=\"{address}\">" : "";
        site.Write(new SitePage(
            path,
            entity.Name,
            $"<h1>{PageText.Encode(entity.Name)}</h1>\n<p>The page has moved to <a href=\"{address}\">{PageText.Encode(entity.Name)}</a>.</p>\n")
        {
            Head = $"{canonical}\n<meta http-equiv=\"refresh\" content=\"0; url={address}\">\n<meta name=\"robots\" content=\"noindex\">",
            CanonicalPath = FactSite.EntityPath(entity.Id),
        });
    }
}
