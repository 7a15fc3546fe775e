using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.AspNetCore.Export;

/// <summary>
/// <c>/export?format=NAME</c>: the facts in the format of another tool, all of them or those that the parameters select. A format of
/// several files is a ZIP archive.
/// </summary>
internal sealed class ExportRoute
{
    public const string Path = "/export";

    private const string Format = "format";
    private const string Base = "base";

    private static readonly string[] Own = [Format, Base];
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints, FactSetHost host, ExportSender sender) =>
        endpoints.MapMethods(Path, Reading, FactSetRoutes.From(host, set => context => AnswerAsync(context, set.Graph, sender)));

    private static Task AnswerAsync(HttpContext context, FactGraph graph, ExportSender sender)
    {
        var query = context.Request.Query;
        if (ReadFormat(query, out var format) is { } unknown)
        {
            return RefuseAsync(context, RequestError.BadRequest(unknown));
        }

        var baseIri = sender.BaseOf(context.Request);
        if (query.TryGetValue(Base, out var given) && !BaseIri.TryParse(given.ToString(), out baseIri))
        {
            return RefuseAsync(context, RequestError.BadRequest(
                $"\"{Base}\" has \"{given}\", which is not an absolute IRI: write one like https://facts.example/."));
        }

        if (SelectionQuery.Read(query, Own, graph, out var options) is { } error)
        {
            return RefuseAsync(context, error);
        }

        var fileName = format!.Files is [var only] ? only.Name : format.Name + ".zip";
        return sender.SendAsync(
            context, graph, format, baseIri!, cancellationToken => GraphSelection.Of(graph, options, cancellationToken), fileName);
    }

    private static string? ReadFormat(IQueryCollection query, out ExportFormat? format)
    {
        format = null;
        var formats = string.Join(", ", ExportFormats.All.Select(static each => each.Name));
        if (!query.TryGetValue(Format, out var given))
        {
            return $"\"{Format}\" is missing: one of {formats}.";
        }

        format = given is [{ } name] ? ExportFormats.Find(name) : null;
        return format is null ? $"\"{Format}\" has \"{given}\": it is one of {formats}." : null;
    }

    private static Task RefuseAsync(HttpContext context, RequestError error) =>
        ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, error);
}
