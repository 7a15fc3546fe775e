using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.GraphQL.Tests.Samples;

/// <summary>Runs operations and compares responses as texts, so that the order of keys counts.</summary>
internal static class Responses
{
    public static GraphQLEngine EngineOf(string sdl, EngineOptions? options = null) => new(SchemaFromSdl.Build(sdl), options);

    public static string Respond(
        this GraphQLEngine engine, string document, object? root = null, string? variables = null, string? operationName = null)
    {
        using var result = engine.Execute(Request(document, variables, operationName), root);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    public static GraphQLRequest Request(string document, string? variables = null, string? operationName = null) => new()
    {
        Document = Encoding.UTF8.GetBytes(document),
        Variables = Encoding.UTF8.GetBytes(variables ?? ""),
        OperationName = operationName,
    };

    public static void ShouldBeJson(this string actual, string expected) => actual.ShouldBe(Compact(expected));

    /// <summary>An object for schemas made from text.</summary>
    public static Dictionary<string, object?> Value(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var value = new Dictionary<string, object?>();
        foreach (var (name, member) in members)
        {
            value[name] = member;
        }

        return value;
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
