using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>JSON in a layout that people can compare.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static string Indented(JsonElement element) => JsonSerializer.Serialize(element, Options);
}
