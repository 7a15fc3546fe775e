using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Features;
using KnowledgeGraph.Cli.Editing.Protocol;

namespace KnowledgeGraph.Cli.Editing;

/// <summary>The capabilities of the server.</summary>
internal static class Capabilities
{
    private const int IncrementalSync = 2;

    public static JsonObject Of(PositionEncoding encoding) => new()
    {
        ["capabilities"] = new JsonObject
        {
            ["positionEncoding"] = encoding.Name,
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = IncrementalSync, ["save"] = true },
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray(" ", "-", "{", "[", ",") },
            ["hoverProvider"] = true,
            ["definitionProvider"] = true,
            ["referencesProvider"] = true,
            ["documentSymbolProvider"] = true,
            ["workspaceSymbolProvider"] = true,
            ["documentFormattingProvider"] = true,
            ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
            ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix", CodeActionFeature.FixAll) },
            ["workspace"] = new JsonObject
            {
                ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true },
            },
        },
        ["serverInfo"] = new JsonObject { ["name"] = "kg", ["version"] = typeof(Capabilities).Assembly.GetName().Version!.ToString(3) },
    };
}
