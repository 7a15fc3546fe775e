using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Mcp.Answers;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>Runs a GraphQL query that the assistant writes.</summary>
internal sealed class QueryTool : IKnowledgeTool
{
    private const string Title = "Run a GraphQL query";

    private static readonly OperationRunner Runner = new() { Advice = new CutAdvice(name => name, ownsDocument: true), CitesStatements = true };

    public string Name => "query";

    public Tool Describe(IMcpFacts facts) => new()
    {
        Name = Name,
        Title = Title,
        Description = "Runs a GraphQL query over the facts, within the limits of the server. find_types shows the fields that there are. "
            + "The answer has the statements that it rests on under evidence, so that it can be cited.",
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
        OutputSchema = ToolSchema.Output(new JsonObject { ["type"] = "object" }, citesStatements: true),
        Annotations = ToolSchema.Annotations,
    };

    public ValueTask<JsonObject> CallAsync(IMcpFacts facts, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        var document = Encoding.UTF8.GetBytes(ArgumentReader.Text(arguments, "document"));
        var variables = arguments.TryGetValue("variables", out var given) && given.ValueKind == JsonValueKind.Object
            ? JsonNode.Parse(given.GetRawText())!.AsObject()
            : null;
        return Runner.RunAsync(facts, document, variables, ArgumentReader.MaxBytes(arguments), cancellationToken);
    }
}
