using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Pages;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>
/// <c>/sitemap.xml</c>: the addresses of all entities, for search engines. A set with many has several files, and an index of them.
/// </summary>
/// <seealso href="https://www.sitemaps.org/protocol.html"/>
internal static class SitemapRoutes
{
    public const string Path = "/sitemap.xml";

    /// <summary>The protocol allows 50,000; this keeps a file below a megabyte or so.</summary>
    private const int MaxAddresses = 10_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints, ApiPath path, FactSetHost host)
    {
        endpoints.MapMethods(Path, Reading, FactSetRoutes.From(host, set => context => SendAsync(context, path, set.Graph, part: null)));
        endpoints.MapMethods("/sitemap/{part:int:min(1)}.xml", Reading, FactSetRoutes.From(host, set => context =>
            SendAsync(context, path, set.Graph, int.Parse((string)context.Request.RouteValues["part"]!, CultureInfo.InvariantCulture))));
    }

    private static async Task SendAsync(HttpContext context, ApiPath path, FactGraph graph, int? part)
    {
        var parts = (graph.Entities.Count + MaxAddresses - 1) / MaxAddresses;
        if (part > parts)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var root = path.AddressIn(context.Request);
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            if (part is null && parts > 1)
            {
                Write(xml, "sitemapindex", "sitemap", Enumerable.Range(1, parts).Select(number => $"{root}sitemap/{number}.xml"));
            }
            else
            {
                var first = ((part ?? 1) - 1) * MaxAddresses;
                var rows = Enumerable.Range(first, Math.Max(0, Math.Min(MaxAddresses, graph.Entities.Count - first)));
                Write(xml, "urlset", "url", rows.Select(row => EntityAddress.Of(root, graph.Entity(new EntityRow(row)).Id)));
            }
        }

        context.Response.ContentType = "application/xml; charset=utf-8";
        context.Response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
        }
    }

    private static void Write(XmlWriter xml, string list, string item, IEnumerable<string> addresses)
    {
        xml.WriteStartElement(list, Namespace);
        foreach (var address in addresses)
        {
            xml.WriteStartElement(item);
            xml.WriteElementString("loc", address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
