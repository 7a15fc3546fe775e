using System.Globalization;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.Site.Sitemaps;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>
/// <c>/sitemap.xml</c>: the addresses of all entities, for search engines. A set with many has several files, and an index of them.
/// </summary>
internal static class SitemapRoutes
{
    public const string Path = "/sitemap.xml";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints, ApiPath path, FactSetHost host)
    {
        endpoints.MapMethods(Path, Reading, FactSetRoutes.From(host, set => context => SendAsync(context, path, set.Graph, part: null)));
        endpoints.MapMethods("/sitemap/{part:int:min(1)}.xml", Reading, FactSetRoutes.From(host, set => context =>
            SendAsync(context, path, set.Graph, int.Parse((string)context.Request.RouteValues["part"]!, CultureInfo.InvariantCulture))));
    }

    private static async Task SendAsync(HttpContext context, ApiPath path, FactGraph graph, int? part)
    {
        var parts = SitemapXml.PartsOf(graph.Entities.Count);
        if (part > parts)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var root = path.AddressIn(context.Request);
        using var buffer = new MemoryStream();
        if (part is null && parts > 1)
        {
            SitemapXml.WriteIndex(buffer, Enumerable.Range(1, parts).Select(number => $"{root}sitemap/{number}.xml"));
        }
        else
        {
            var first = ((part ?? 1) - 1) * SitemapXml.MaxAddresses;
            var rows = Enumerable.Range(first, Math.Max(0, Math.Min(SitemapXml.MaxAddresses, graph.Entities.Count - first)));
            SitemapXml.WriteAddresses(buffer, rows.Select(row => EntityAddress.Of(root, graph.Entity(new EntityRow(row)).Id)));
        }

        context.Response.ContentType = "application/xml; charset=utf-8";
        context.Response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
        }
    }
}
