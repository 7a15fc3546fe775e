using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL.Types;
using Microsoft.OpenApi;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The description of the questions for tools that know OpenAPI, version 3.1.</summary>
/// <seealso href="https://spec.openapis.org/oas/v3.1.1.html"/>
internal static class OpenApiPage
{
    private const string Error = "Error";
    private const string Extensions = "AnswerExtensions";

    /// <param name="pathBase">The path before every route; empty for none.</param>
    public static byte[] Write(FactGraph graph, Schema schema, QuestionCatalogue questions, string pathBase)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo
            {
                Title = graph.Ontology.Name,
                Description = $"{graph.Ontology.Description} The saved questions of this fact set; each can be asked with other values.",
                Version = graph.ContentHash[..12],
            },
            Servers = [new OpenApiServer { Url = pathBase.Length > 0 ? pathBase : "/" }],
            Paths = [],
            Components = new OpenApiComponents { Schemas = new Dictionary<string, IOpenApiSchema>() },
        };
        document.Components.Schemas[Error] = OpenApiSchemas.Of(ErrorSchema());
        document.Components.Schemas[Extensions] = OpenApiSchemas.Of(ExtensionsSchema());
        document.Components.Parameters = new Dictionary<string, IOpenApiParameter> { [QuestionVariables.ReceiptParameter] = ReceiptParameter() };
        var answers = new AnswerSchema(schema, values => Reference(document, values));
        document.Paths.Add(QuestionRoutes.Path, OpenApiLists.OfQuestions());
        document.Paths.Add($"{QuestionRoutes.Path}/{{name}}.csv", OpenApiLists.Table(questions));
        foreach (var question in questions.All)
        {
            document.Paths.Add($"{QuestionRoutes.Path}/{question.Name}", Path(document, question, answers, schema));
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static OpenApiPathItem Path(OpenApiDocument document, SavedQuestion question, AnswerSchema answers, Schema schema)
    {
        var data = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["data"] = answers.OfData(question),
                ["extensions"] = new JsonObject { ["$ref"] = Extensions },
            },
            ["required"] = new JsonArray((JsonNode)"data"),
        };
        var item = new OpenApiPathItem();
        item.AddOperation(HttpMethod.Get, new OpenApiOperation
        {
            OperationId = question.Name,
            Summary = question.Title,
            Description = OpenApiTexts.Of(question),
            Parameters =
            [
                .. question.Variables.Select(variable => (IOpenApiParameter)Parameter(document, variable, answers, schema)),
                .. ForReceipt(document, question),
            ],
            Responses = new OpenApiResponses
            {
                ["200"] = new OpenApiResponse
                {
                    Description = "The answer.",
                    Content = new Dictionary<string, IOpenApiMediaType>
                    {
                        ["application/json"] = new OpenApiMediaType { Schema = OpenApiSchemas.Of(data, document) },
                        ["text/csv"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                    },
                },
                ["304"] = new OpenApiResponse { Description = "The client has this answer." },
                ["400"] = Failure(document, "A variable is missing, unknown or of another type."),
                ["429"] = Failure(document, "The client has asked too much; Retry-After says how long to wait."),
                ["503"] = Failure(document, "The server is busy; Retry-After says how long to wait."),
            },
        });
        return item;
    }

    private static OpenApiParameter Parameter(OpenApiDocument document, QuestionVariable variable, AnswerSchema answers, Schema schema) => new()
    {
        Name = variable.Name,
        In = ParameterLocation.Query,
        Required = variable.IsRequired,
        Description = OpenApiTexts.Of(variable, schema),
        Schema = OpenApiSchemas.Of(answers.OfVariable(variable), document),
    };

    /// <summary>The parameter that asks for a receipt, unless a variable has its name.</summary>
    private static IEnumerable<IOpenApiParameter> ForReceipt(OpenApiDocument document, SavedQuestion question) =>
        question.Variables.Any(variable => variable.Name == QuestionVariables.ReceiptParameter)
            ? []
            : [new OpenApiParameterReference(QuestionVariables.ReceiptParameter, document)];

    private static OpenApiParameter ReceiptParameter() => new()
    {
        Name = QuestionVariables.ReceiptParameter,
        In = ParameterLocation.Query,
        Description = "Whether `extensions.receipt` of the JSON answer has what it rests on: the hash of the facts, the ids of the statements and a digest.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false },
    };

    private static JsonObject ExtensionsSchema() => new()
    {
        ["type"] = "object",
        ["description"] = "There only if there is something in it.",
        ["properties"] = new JsonObject
        {
            ["hints"] = new JsonObject
            {
                ["type"] = "array",
                ["description"] = "That an id is unknown, that it is one of another kind, or a former one.",
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["message"] = new JsonObject { ["type"] = "string" } },
                },
            },
            ["receipt"] = new JsonObject { ["type"] = "object", ["description"] = "The statements and the state of the facts that the answer rests on, for `kg verify`." },
        },
    };

    private static OpenApiResponse Failure(OpenApiDocument document, string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            ["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Error, document) },
        },
    };

    /// <summary>Enumerations stand once, however many questions use them.</summary>
    private static JsonObject Reference(OpenApiDocument document, EnumType values)
    {
        document.Components!.Schemas![values.Name] = OpenApiSchemas.Of(new JsonObject
        {
            ["type"] = "string",
            ["description"] = values.Description,
            ["enum"] = new JsonArray([.. values.Values.Select(value => (JsonNode)value.Name)]),
        });
        return new JsonObject { ["$ref"] = values.Name };
    }

    private static JsonObject ErrorSchema() => new()
    {
        ["type"] = "object",
        ["description"] = "The errors, as GraphQL reports them.",
        ["properties"] = new JsonObject
        {
            ["errors"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["message"] = new JsonObject { ["type"] = "string" } },
                    ["required"] = new JsonArray((JsonNode)"message"),
                },
            },
        },
        ["required"] = new JsonArray((JsonNode)"errors"),
    };
}
