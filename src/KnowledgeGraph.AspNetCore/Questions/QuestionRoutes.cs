using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>
/// The saved questions as resources: <c>/questions</c> lists them, <c>/questions/NAME?variable=</c> asks one, as JSON or CSV, and
/// <c>/openapi.json</c> describes them.
/// </summary>
internal sealed class QuestionRoutes
{
    public const string Path = "/questions";
    public const string DescriptionPath = "/openapi.json";

    private const string CsvExtension = ".csv";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private readonly GraphQLTransport _transport;
    private readonly CsvAnswer _csv;
    private readonly string _pathBase;

    // Each is written once for a set, however many ask for it first.
    private readonly ConditionalWeakTable<ServedFactSet, Lazy<ConstantResponse>> _lists = [];
    private readonly ConditionalWeakTable<ServedFactSet, Lazy<ConstantResponse>> _descriptions = [];

    private QuestionRoutes(GraphQLTransport transport, ApiPath path, KnowledgeGraphOptions options)
    {
        _transport = transport;
        _csv = new CsvAnswer(options.GraphQL.MaxResponseSize);
        _pathBase = options.Http.PathBase.TrimEnd('/') + path.Folder;
    }

    public static void Map(
        IEndpointRouteBuilder endpoints, ApiPath path, FactSetHost host, GraphQLTransport transport, KnowledgeGraphOptions options)
    {
        var routes = new QuestionRoutes(transport, path, options);
        endpoints.MapMethods(Path, Reading, FactSetRoutes.From(host, routes.List));
        endpoints.MapMethods($"{Path}/{{name}}", Reading, FactSetRoutes.From(host, routes.Ask));
        endpoints.MapMethods(DescriptionPath, Reading, FactSetRoutes.From(host, routes.Describe));
    }

    private RequestDelegate List(ServedFactSet set) => _lists.GetValue(set, set => Constant(() => Encoding.UTF8.GetBytes(
        new JsonArray([.. set.Questions.Catalogue.All.Select(Item)]).ToJsonString()))).Value.HandleAsync;

    private RequestDelegate Describe(ServedFactSet set) => _descriptions.GetValue(set, set => Constant(() =>
        OpenApiPage.Write(set.Graph, set.Engine.Schema, set.Questions.Catalogue, _pathBase))).Value.HandleAsync;

    private static Lazy<ConstantResponse> Constant(Func<byte[]> write) => new(() => new ConstantResponse(write(), ResponseMediaTypes.Json));

    private RequestDelegate Ask(ServedFactSet set) => context => AskAsync(set, context);

    private Task AskAsync(ServedFactSet set, HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        var (stem, format) = name.EndsWith(CsvExtension, StringComparison.Ordinal)
            ? (name[..^CsvExtension.Length], _csv)
            : (name, WantsCsv(context.Request) ? _csv : null);
        if (set.Questions.Catalogue.Find(stem) is not { } question)
        {
            return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, NotFound(stem, set.Questions.Catalogue));
        }

        return QuestionVariables.Read(context.Request.Query, question, out var variables, out var wantsReceipt) is { } error
            ? ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, error)
            : _transport.AskAsync(context, question.Document, variables, format, wantsReceipt);
    }

    private static RequestError NotFound(string name, QuestionCatalogue questions) => new(
        StatusCodes.Status404NotFound,
        TransportErrorCodes.QuestionNotFound,
        $"There is no question of this name; {Path} lists them.{NearQuestions.Hint(questions, name)}");

    private JsonObject Item(SavedQuestion question) => new()
    {
        ["name"] = question.Name,
        ["group"] = question.Group,
        ["title"] = question.Title,
        ["description"] = question.Description,
        ["href"] = $"{_pathBase}{Path}/{question.Name}",
        ["variables"] = new JsonArray([.. question.Variables.Select(variable => (JsonNode)new JsonObject
        {
            ["name"] = variable.Name,
            ["type"] = variable.Type,
            ["defaultValue"] = variable.DefaultValue,
            ["description"] = variable.Description,
        })]),
    };

    private static bool WantsCsv(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
        && Quality(ranges, "text/csv") is > 0 and var csv
        && csv >= Math.Max(Quality(ranges, "application/json"), Quality(ranges, "application/graphql-response+json"));

    private static double Quality(IList<MediaTypeHeaderValue> ranges, string type) =>
        ranges.Where(range => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();
}
