using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Reads the parameters of a request out of the query string of a GET.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-GET"/>
internal static class QueryStringReader
{
    private static readonly string[] Parameters = ["query", "documentId", "operationName", "variables", "onError", "extensions"];

    /// <summary>Reads a query string. Linear in its length.</summary>
    /// <returns>What is wrong: a parameter that is there twice, or of another form than it should be. Null if nothing is.</returns>
    public static RequestError? Read(IQueryCollection query, int maxDepth, GraphQLParameters parameters)
    {
        foreach (var parameter in Parameters)
        {
            if (query[parameter].Count > 1)
            {
                return RequestError.BadRequest($"The parameter \"{parameter}\" occurs twice.");
            }
        }

        var document = query["query"].ToString();
        if (document.Length > 0)
        {
            parameters.SetDocument(
                Encoding.UTF8.GetBytes(document, parameters.RentDocument(Encoding.UTF8.GetMaxByteCount(document.Length))));
        }

        parameters.DocumentId = NullIfEmpty(query["documentId"].ToString());
        parameters.OperationName = NullIfEmpty(query["operationName"].ToString());
        var error = ReadObject(query["variables"].ToString(), "variables", maxDepth, out var variables)
            ?? ReadObject(query["extensions"].ToString(), "extensions", maxDepth, out var extensions)
            ?? (query["onError"].ToString() is { Length: > 0 } word ? parameters.SetOnError(word) : null)
            ?? RequestExtensions.Read(extensions.Span, maxDepth, parameters);
        parameters.Variables = variables;
        return error ?? (parameters.HasDocumentOrName ? null : RequestError.BadRequest("There is no parameter \"query\" in the URL."));
    }

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private static RequestError? ReadObject(string text, string name, int maxDepth, out ReadOnlyMemory<byte> value)
    {
        value = default;
        if (text.Length == 0)
        {
            return null;
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        try
        {
            reader.Read();
            var type = reader.TokenType;
            reader.Skip();
            reader.Read();
            value = type == JsonTokenType.StartObject ? utf8 : default(ReadOnlyMemory<byte>);
            return type is JsonTokenType.StartObject or JsonTokenType.Null
                ? null
                : RequestError.BadRequest($"The parameter \"{name}\" must be a JSON object or null.");
        }
        catch (JsonException)
        {
            return RequestError.BadRequest($"The parameter \"{name}\" is not valid JSON, or is nested too deeply.");
        }
    }
}
