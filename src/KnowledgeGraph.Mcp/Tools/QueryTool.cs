using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>Runs a GraphQL query that the assistant writes.</summary>
internal sealed class QueryTool : IKnowledgeTool
{
    private const string Title = "Run a GraphQL query";

    public string Name => "query";

    public Tool Describe(IMcpFacts facts) => new()
    {
        Name = Name,
        Title = Title,
        Description = "Runs a GraphQL query over the facts, within the limits of the server. find_types shows the fields that there are. "
            + "Select ids of statements and their evidence, so that the answer can be cited.",
        InputSchema = ToolSchema.Input(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["document"] = new JsonObject { ["type"] = "string", ["description"] = "The GraphQL document: one query." },
                ["variables"] = new JsonObject { ["type"] = "object", ["description"] = "The values of its variables." },
            },
            ["required"] = new JsonArray((JsonNode)"document"),
            ["additionalProperties"] = false,
        }),
        OutputSchema = ToolSchema.Output(new JsonObject { ["type"] = "object" }),
        Annotations = ToolSchema.Annotations,
    };

    public async ValueTask<JsonObject> CallAsync(
        IMcpFacts facts, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(ArgumentReader.Text(arguments, "document")),
            Variables = arguments.TryGetValue("variables", out var variables) && variables.ValueKind == JsonValueKind.Object
                ? Encoding.UTF8.GetBytes(variables.GetRawText())
                : default,
            QueriesOnly = true,
        };
        using var result = await facts.ExecuteAsync(request, cancellationToken);
        return AnswerEnvelope.Of(result.Body, facts.Graph.ContentHash, ArgumentReader.MaxBytes(arguments));
    }
}
