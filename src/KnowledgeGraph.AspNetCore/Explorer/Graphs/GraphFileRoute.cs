using System.Globalization;
using KnowledgeGraph.AspNetCore.Export;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Format;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.AspNetCore.Explorer.Graphs;

/// <summary>
/// <c>/graph.gexf?of=ID</c>: the neighbourhood of an entity as a file for other programs, with the arguments of <c>neighbourhood</c>
/// (<c>depth</c>, <c>limit</c> and <c>hubLimit</c>) and the parameters of a selection that choose statements and kinds.
/// </summary>
internal sealed class GraphFileRoute
{
    public const string Path = "/graph.gexf";

    private const string Of = "of";
    private const string Depth = "depth";
    private const string Limit = "limit";
    private const string HubLimit = "hubLimit";
    private const string FileName = "graph.gexf";
    private const int MaxShownId = 200;
    private const int MaxDepth = 10;
    private const int MaxLimit = 1_000;
    private const int DefaultLimit = 200;

    private static readonly string[] Own = [Of, Depth, Limit, HubLimit];
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints, FactSetHost host, ExportSender sender) =>
        endpoints.MapMethods(Path, Reading, FactSetRoutes.From(host, set => context => AnswerAsync(context, set.Graph, sender)));

    private static Task AnswerAsync(HttpContext context, FactGraph graph, ExportSender sender)
    {
        var query = context.Request.Query;
        if (query[Of] is not [{ Length: > 0 } of])
        {
            return RefuseAsync(context, RequestError.BadRequest($"\"{Of}\" is missing: the id of the central entity."));
        }

        if (!graph.TryFindEntity(of, out var centre))
        {
            return RefuseAsync(context, new RequestError(
                StatusCodes.Status404NotFound, TransportErrorCodes.EntityNotFound, $"No entity has the id \"{CutText.To(of, MaxShownId)}\"."));
        }

        int? depth = null, limit = null, hubLimit = null;
        var filter = new EdgeFilterOptions();
        var error = ReadNumber(query, Depth, 0, MaxDepth, out depth)
            ?? ReadNumber(query, Limit, 1, MaxLimit, out limit)
            ?? ReadNumber(query, HubLimit, 0, int.MaxValue, out hubLimit)
            ?? SelectionQuery.ReadFilter(query, Own, graph, out filter);
        return error is null
            ? sender.SendAsync(context, graph, ExportFormats.Find("gexf")!, sender.BaseOf(context.Request), Select, FileName)
            : RefuseAsync(context, error);

        GraphSelection Select(CancellationToken cancellationToken) => GraphSelection.Of(Neighbourhood.Find(
            centre,
            EdgeFilter.Compile(graph, filter, cancellationToken),
            depth ?? 1,
            limit ?? DefaultLimit,
            hubLimit,
            show: null,
            cancellationToken));
    }

    private static RequestError? ReadNumber(IQueryCollection query, string name, int min, int max, out int? number)
    {
        number = null;
        if (!query.TryGetValue(name, out var text))
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read < min || read > max)
        {
            return RequestError.BadRequest($"\"{name}\" has \"{text}\": it must be a whole number from {min} to {max}.");
        }

        number = read;
        return null;
    }

    private static Task RefuseAsync(HttpContext context, RequestError error) =>
        ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, error);
}
