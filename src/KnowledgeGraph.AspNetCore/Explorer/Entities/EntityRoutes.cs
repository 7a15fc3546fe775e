using KnowledgeGraph.AspNetCore.Export;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Site.Entities;
using KnowledgeGraph.Site.Pages;
using KnowledgeGraph.Traversal;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>
/// <c>/entity/ID</c>: an entity as a page, as JSON-LD or as Turtle, by the header <c>Accept</c> or by the ending <c>.html</c>,
/// <c>.jsonld</c> or <c>.ttl</c>. An unknown id is 404 with the names that may have been meant, a former one leads to the present one.
/// </summary>
internal sealed class EntityRoutes
{
    private const int MaxIdLength = 200;
    private const int MaxNear = 5;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Endings = [".html", ".jsonld", ".ttl"];

    private static readonly EdgeFilterOptions UsualView = new();

    private readonly GraphQLTransport _transport;
    private readonly ExportSender _sender;
    private readonly ApiPath _path;
    private readonly bool _hasExplorer;
    private readonly long _maxLength;

    private EntityRoutes(GraphQLTransport transport, ExportSender sender, ApiPath path, KnowledgeGraphOptions options)
    {
        (_transport, _sender) = (transport, sender);
        _path = path;
        _hasExplorer = options.Explorer.Enabled;
        _maxLength = options.GraphQL.MaxResponseSize;
    }

    public static void Map(
        IEndpointRouteBuilder endpoints,
        ApiPath path,
        FactSetHost host,
        GraphQLTransport transport,
        ExportSender sender,
        KnowledgeGraphOptions options)
    {
        var routes = new EntityRoutes(transport, sender, path, options);
        endpoints.MapMethods($"{EntityAddress.Folder}/{{id}}", Reading, FactSetRoutes.From(host, routes.Answer));
    }

    private RequestDelegate Answer(ServedFactSet set) => context => AnswerAsync(set.Graph, context);

    private Task AnswerAsync(FactGraph graph, HttpContext context)
    {
        var name = (string)context.Request.RouteValues["id"]!;

        // An id may itself end like a file.
        var ending = graph.TryFindEntity(name, out _) ? null : Endings.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal));
        var id = ending is null ? name : name[..^ending.Length];
        if (id.Length > MaxIdLength || !graph.TryFindEntity(id, out var entity))
        {
            return NotFoundAsync(graph, id.Length > MaxIdLength ? id[..MaxIdLength] : id, context);
        }

        if (entity.Id != id)
        {
            context.Response.Redirect(EntityAddress.Of(_path.AddressIn(context.Request), entity.Id) + ending, permanent: true);
            return Task.CompletedTask;
        }

        ending ??= Preferred(context.Request);
        if (ending is ".jsonld" or ".ttl")
        {
            VaryHeader.Add(context.Response.Headers, "Accept");
            return _sender.SendAsync(
                context,
                graph,
                ExportFormats.Find(ending == ".ttl" ? "turtle" : "json-ld")!,
                _sender.BaseOf(context.Request),
                cancellationToken => GraphSelection.About(entity, UsualView, cancellationToken),
                fileName: null);
        }

        context.Response.Headers.ContentSecurityPolicy = EntityPageFormat.Policy;
        var format = new EntityPageFormat(graph.Ontology, _path.AddressIn(context.Request), _hasExplorer, _maxLength);
        return _transport.AskAsync(context, EntityPage.Document, EntityPage.Variables(id), format);
    }

    /// <summary>The format that the client prefers: the page, unless it asks for one of the others.</summary>
    private static string Preferred(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges))
        {
            return ".html";
        }

        var wanted = ranges.Select(static range => (Quality: range.Quality ?? 1, Ending: range.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/ld+json" or "application/json" => ".jsonld",
            "text/turtle" => ".ttl",
            "text/html" or "application/xhtml+xml" or "text/*" or "*/*" => ".html",
            _ => null,
        }));
        return wanted.Where(static range => range.Ending is not null && range.Quality > 0)
            .OrderByDescending(static range => range.Quality).Select(static range => range.Ending!).FirstOrDefault(".html");
    }

    private async Task NotFoundAsync(FactGraph graph, string id, HttpContext context)
    {
        var root = _path.AddressIn(context.Request);
        var near = NearNames.Of(graph, id, MaxNear);
        var items = near.Select(entity =>
            $"<li><a href=\"{PageText.Encode(EntityAddress.Of(root, entity.Id))}\">{PageText.Encode(entity.Name)}</a> <small>{PageText.Encode(KindWords.Of(entity.Kind))}</small></li>");
        var html = PageTemplate.Fill(PageResponse.Read("EntityNotFound.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["near"] = near.Count == 0 ? "" : $"<p>Perhaps one of these was meant:</p>\n<ul>{string.Concat(items)}</ul>",
            ["root"] = PageText.Encode(root),
            ["id"] = PageText.Encode(id),
        });
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = PageTemplate.PolicyOf(html);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.WriteAsync(html, context.RequestAborted);
        }
    }
}
