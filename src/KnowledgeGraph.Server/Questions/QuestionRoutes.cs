using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Transport;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Questions;

/// <summary>
/// The saved questions as resources: <c>/questions</c> lists them, <c>/questions/NAME?variable=</c> asks one, as JSON or CSV, and
/// <c>/openapi.json</c> describes them.
/// </summary>
internal sealed class QuestionRoutes(GraphQLTransport transport)
{
    public const string Path = "/questions";
    public const string DescriptionPath = "/openapi.json";

    private const string CsvExtension = ".csv";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private readonly ConditionalWeakTable<ServedFactSet, ConstantResponse> _lists = [];
    private readonly ConditionalWeakTable<ServedFactSet, ConstantResponse> _descriptions = [];

    public static void Map(WebApplication app, FactSetHost host, GraphQLTransport transport)
    {
        var routes = new QuestionRoutes(transport);
        app.MapMethods(Path, Reading, FactSetRoutes.From(host, routes.List));
        app.MapMethods($"{Path}/{{name}}", Reading, FactSetRoutes.From(host, routes.Ask));
        app.MapMethods(DescriptionPath, Reading, FactSetRoutes.From(host, routes.Describe));
    }

    private RequestDelegate List(ServedFactSet set) => _lists.GetValue(set, static set => new ConstantResponse(
        Encoding.UTF8.GetBytes(new JsonArray([.. set.Questions.Catalogue.All.Select(Item)]).ToJsonString()), ResponseMediaTypes.Json)).HandleAsync;

    private RequestDelegate Describe(ServedFactSet set) => _descriptions.GetValue(set, static set => new ConstantResponse(
        OpenApiPage.Write(set.Graph, set.Engine.Schema, set.Questions.Catalogue), ResponseMediaTypes.Json)).HandleAsync;

    private RequestDelegate Ask(ServedFactSet set) => context => AskAsync(set, context);

    private Task AskAsync(ServedFactSet set, HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        var (stem, format) = name.EndsWith(CsvExtension, StringComparison.Ordinal)
            ? (name[..^CsvExtension.Length], CsvAnswer.Instance)
            : (name, WantsCsv(context.Request) ? CsvAnswer.Instance : null);
        if (set.Questions.Catalogue.Find(stem) is not { } question)
        {
            return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, NotFound(stem, set.Questions.Catalogue));
        }

        return QuestionVariables.Read(context.Request.Query, question, out var variables) is { } error
            ? ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, error)
            : transport.AskAsync(context, question.Document, variables, format);
    }

    private static RequestError NotFound(string name, QuestionCatalogue questions)
    {
        var near = questions.All.Select(question => question.Name)
            .Where(known => known.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(known, StringComparison.OrdinalIgnoreCase))
            .Take(3).ToArray();
        var hint = near.Length > 0 ? $" Did you mean {string.Join(" or ", near.Select(known => $"\"{known}\""))}?" : "";
        return new RequestError(
            StatusCodes.Status404NotFound, TransportErrorCodes.QuestionNotFound, $"There is no question of this name; {Path} lists them.{hint}");
    }

    private static JsonObject Item(SavedQuestion question) => new()
    {
        ["name"] = question.Name,
        ["group"] = question.Group,
        ["title"] = question.Title,
        ["description"] = question.Description,
        ["href"] = $"{Path}/{question.Name}",
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
