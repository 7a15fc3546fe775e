using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>A tool that reads the facts.</summary>
internal interface IKnowledgeTool
{
    /// <summary>The name under which it is called.</summary>
    string Name { get; }

    /// <summary>The tool as a client sees it.</summary>
    Tool Describe(IMcpFacts facts);

    /// <summary>Answers a call.</summary>
    /// <returns>The answer as one object.</returns>
    /// <exception cref="ToolException">The arguments make no sense.</exception>
    ValueTask<JsonObject> CallAsync(IMcpFacts facts, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken);
}
