using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>The parts that the descriptions of all tools share.</summary>
internal static class ToolSchema
{
    /// <summary>The argument that bounds an answer.</summary>
    public const string MaxBytes = "maxBytes";

    /// <summary>Every tool reads, and asks nobody else.</summary>
    public static ToolAnnotations Annotations(string title) => new()
    {
        Title = title,
        ReadOnlyHint = true,
        DestructiveHint = false,
        IdempotentHint = true,
        OpenWorldHint = false,
    };

    /// <summary>Enumerations are named, and found with <c>find_types</c>: spelt out, a vocabulary would fill every description.</summary>
    public static AnswerSchema Answers(IMcpFacts facts) => new(
        facts.Schema,
        values => values.Values.Count <= 12
            ? new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. values.Values.Select(value => (JsonNode)value.Name)]) }
            : new JsonObject { ["type"] = "string", ["description"] = $"A value of {values.Name}; find_types lists them." });

    /// <summary>The arguments with the one that bounds the answer.</summary>
    public static JsonElement Input(JsonObject variables)
    {
        ((JsonObject)variables["properties"]!)[MaxBytes] = new JsonObject
        {
            ["type"] = "integer",
            ["description"] = "The longest answer in bytes; longer lists are cut, and the answer says so.",
            ["default"] = AnswerEnvelope.DefaultBytes,
            ["minimum"] = AnswerEnvelope.MinBytes,
            ["maximum"] = AnswerEnvelope.MaxBytes,
        };
        return ToElement(variables);
    }

    /// <summary>The answer around the data of an operation.</summary>
    public static JsonElement Output(JsonObject data) => ToElement(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [AnswerEnvelope.Data] = data,
            [AnswerEnvelope.ContentHash] = new JsonObject { ["type"] = "string", ["description"] = "The version of the facts." },
            [AnswerEnvelope.Unstated] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "string" },
                ["description"] = "Where the facts say nothing. That is not a denial.",
            },
            [AnswerEnvelope.Hints] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "string" },
                ["description"] = "Ids that are unknown or former, and those that are meant.",
            },
            [AnswerEnvelope.Cut] = new JsonObject { ["type"] = "string", ["description"] = "The items that are missing from long lists, and how to get them." },
        },
        ["required"] = new JsonArray((JsonNode)AnswerEnvelope.Data, AnswerEnvelope.ContentHash),
    });

    public static JsonElement ToElement(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
