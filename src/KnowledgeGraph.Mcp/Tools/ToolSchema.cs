using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Mcp.Answers;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>The parts that the descriptions of all tools share.</summary>
internal static class ToolSchema
{
    /// <summary>The argument that bounds an answer.</summary>
    public const string MaxBytes = ReservedVariables.MaxBytes;

    /// <summary>Every tool reads, and asks nobody else. What follows from that is not said: an assistant pays for every byte.</summary>
    public static readonly ToolAnnotations Annotations = new() { ReadOnlyHint = true, DestructiveHint = false, OpenWorldHint = false };

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
            ["description"] = "The most bytes of the result; lists are cut to fit.",
            ["default"] = AnswerEnvelope.DefaultBytes,
            ["minimum"] = AnswerEnvelope.MinBytes,
        };
        return ToElement(variables);
    }

    /// <summary>
    /// The answer around the data of an operation. The members of the envelope are those of every tool, and the instructions of the server
    /// say once what they mean.
    /// </summary>
    /// <param name="citesStatements">Whether the answer lists the statements that it rests on.</param>
    public static JsonElement Output(JsonObject data, bool citesStatements)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [AnswerEnvelope.Data] = data,
                [AnswerEnvelope.ContentHash] = new JsonObject { ["type"] = "string" },
                [AnswerEnvelope.Unstated] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
                [AnswerEnvelope.Hints] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
                [AnswerEnvelope.Cut] = new JsonObject { ["type"] = "string" },
            },
            ["required"] = new JsonArray((JsonNode)AnswerEnvelope.Data, AnswerEnvelope.ContentHash),
        };
        if (citesStatements)
        {
            var properties = schema["properties"]!.AsObject();
            properties[AnswerEnvelope.Evidence] = new JsonObject { ["type"] = "array" };
            properties[AnswerEnvelope.StatementCount] = new JsonObject { ["type"] = "integer" };
        }

        return ToElement(TerseSchema.Of(schema));
    }

    public static JsonElement ToElement(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
