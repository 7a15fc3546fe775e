using System.Text.Json;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>The client of the Model Context Protocol's npm package, which is not the implementation that the server uses.</summary>
/// <seealso href="https://github.com/modelcontextprotocol/typescript-sdk"/>
public static class NpmAssistant
{
    private static readonly NodeFolder Folder = new("tests", "KnowledgeGraph.Server.Tests", "descriptions");

    /// <summary>Lists what a server offers over streamable HTTP, and calls tools. The client checks each answer against its schema.</summary>
    /// <param name="server">The address at which it listens.</param>
    /// <param name="calls">JSON: a list of objects with <c>name</c> and <c>arguments</c>.</param>
    public static Task<JsonElement> AskAsync(Uri server, string calls) => Folder.RunAsync("assistant.mjs", "http", $"{server}mcp", calls);

    /// <summary>The same over the standard streams of a command.</summary>
    public static Task<JsonElement> AskAsync(string[] command, string calls) =>
        Folder.RunAsync("assistant.mjs", "stdio", JsonSerializer.Serialize(command), calls);
}
