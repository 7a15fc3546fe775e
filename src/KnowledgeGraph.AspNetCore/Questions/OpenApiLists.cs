using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.OpenApi;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The paths of OpenAPI that are about all questions: the list of them, and their answers as tables.</summary>
internal static class OpenApiLists
{
    /// <summary>The list of the questions.</summary>
    public static OpenApiPathItem OfQuestions() => Get("listQuestions", "The saved questions, with their variables.", new OpenApiResponse
    {
        Description = "The questions, by name.",
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            ["application/json"] = new OpenApiMediaType { Schema = OpenApiSchemas.Of(ListSchema()) },
        },
    });

    /// <summary>The answer of any question as a table.</summary>
    public static OpenApiPathItem Table(QuestionCatalogue questions) => Get(
        "askForTable",
        "The answer of a question as comma-separated values. It takes the variables of the question.",
        new OpenApiResponse
        {
            Description = "The table; its first line names the columns.",
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                [HintsHeader.Name] = new OpenApiHeader
                {
                    Description = "Hints, such as one about an unknown id, as an array of texts in JSON.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                },
            },
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                ["text/csv"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        },
        new OpenApiParameter
        {
            Name = "name",
            In = ParameterLocation.Path,
            Required = true,
            Description = "The name of the question.",
            Schema = OpenApiSchemas.Of(new JsonObject
            {
                ["type"] = "string",
                ["enum"] = new JsonArray([.. questions.All.Select(question => (JsonNode)question.Name)]),
            }),
        },
        new OpenApiParameter
        {
            Name = "variables",
            In = ParameterLocation.Query,
            Description = "The variables of the question, each as a parameter of its own.",
            Style = ParameterStyle.Form,
            Explode = true,
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String },
            },
        });

    private static OpenApiPathItem Get(string id, string summary, OpenApiResponse answer, params IOpenApiParameter[] parameters)
    {
        var item = new OpenApiPathItem();
        item.AddOperation(HttpMethod.Get, new OpenApiOperation
        {
            OperationId = id,
            Summary = summary,
            Parameters = [.. parameters],
            Responses = new OpenApiResponses { ["200"] = answer },
        });
        return item;
    }

    private static JsonObject ListSchema() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["name"] = Text(),
                ["group"] = Text(),
                ["title"] = Text(),
                ["description"] = Text(),
                ["href"] = Text(),
                ["variables"] = new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject
                    {
                        ["type"] = "object",
                        ["properties"] = new JsonObject
                        {
                            ["name"] = Text(),
                            ["type"] = Text(),
                            ["defaultValue"] = TextOrNull(),
                            ["description"] = TextOrNull(),
                        },
                    },
                },
            },
        },
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject TextOrNull() => new() { ["type"] = new JsonArray("string", "null") };
}
