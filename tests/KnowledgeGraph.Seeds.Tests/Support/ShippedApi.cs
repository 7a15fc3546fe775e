using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Seeds.Tests.Support;

/// <summary>The shipped set with its schema and an engine: the server without the network.</summary>
internal static class ShippedApi
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A ranking is computed at a low priority, which on a busy machine may take long.</summary>
    private static readonly GraphQLEngine Engine = new(
        GraphSchema.Create(Facts.Graph), new EngineOptions { TimeLimit = TimeSpan.FromMinutes(5) });

    private static readonly FactSetRoot Root = new(Facts.Graph);

    /// <summary>The response in full, laid out for reading.</summary>
    public static string Execute(string document)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        using var result = Engine.Execute(in request, Root);
        using var json = JsonDocument.Parse(result.Body.ToArray());
        return JsonSerializer.Serialize(json.RootElement, Indented) + "\n";
    }
}
