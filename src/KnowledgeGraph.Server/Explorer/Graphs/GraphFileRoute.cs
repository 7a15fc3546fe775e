using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Format;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Pages;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Explorer.Graphs;

/// <summary>
/// <c>/graph.gexf?of=ID</c>: the neighbourhood of an entity as a file for other programs, with the arguments of <c>neighbourhood</c> and
/// <c>via</c>: <c>depth</c>, <c>limit</c>, <c>hubLimit</c>, <c>predicates</c>, <c>exclude</c>, <c>asOf</c> and <c>knownAsOf</c>.
/// </summary>
internal sealed class GraphFileRoute
{
    public const string Path = "/graph.gexf";

    private const int MaxShownId = 200;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Numbers = ["depth", "limit", "hubLimit"];
    private static readonly string[] Lists = ["predicates", "exclude"];
    private static readonly string[] Texts = ["of", "asOf", "knownAsOf"];
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(PageTemplate.Read("GraphFile.graphql"));

    public static void Map(WebApplication app, FactSetHost host, GraphQLTransport transport) =>
        app.MapMethods(Path, Reading, FactSetRoutes.From(host, set => context => AnswerAsync(context, set.Graph, transport)));

    private static Task AnswerAsync(HttpContext context, FactGraph graph, GraphQLTransport transport)
    {
        var variables = new JsonObject();
        if (Read(context.Request.Query, variables) is { } error)
        {
            return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, error);
        }

        var of = (string)variables["of"]!;
        if (!graph.TryFindEntity(of, out _))
        {
            return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, new RequestError(
                StatusCodes.Status404NotFound, TransportErrorCodes.EntityNotFound, $"No entity has the id \"{CutText.To(of, MaxShownId)}\"."));
        }

        return transport.AskAsync(context, Document, Encoding.UTF8.GetBytes(variables.ToJsonString()), new GexfFormat());
    }

    private static RequestError? Read(IQueryCollection query, JsonObject variables)
    {
        foreach (var (name, values) in query)
        {
            if (Numbers.Contains(name))
            {
                if (!int.TryParse(values, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    return RequestError.BadRequest($"\"{name}\" must be a whole number.");
                }

                variables[name] = number;
            }
            else if (Lists.Contains(name))
            {
                variables[name] = new JsonArray([.. values.Select(static value => (JsonNode?)value)]);
            }
            else if (Texts.Contains(name))
            {
                variables[name] = (string?)values;
            }
            else
            {
                return RequestError.BadRequest($"There is no parameter \"{name}\". The parameters are {string.Join(", ", (string[])[.. Texts, .. Numbers, .. Lists])}.");
            }
        }

        return variables["of"] is null ? RequestError.BadRequest("\"of\" is missing: the id of the central entity.") : null;
    }
}
