using System.Text.Json;
using System.Text.Unicode;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// Reads the parameters of a request out of its JSON body: <c>query</c> or <c>documentId</c>, <c>operationName</c>, <c>variables</c>,
/// <c>onError</c>, <c>extensions</c>. Other members are passed over. A member that is null is absent; of a member that is there twice the last counts.
/// </summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-JSON-Encoding"/>
internal static class ParametersReader
{
    /// <summary>Reads a body. Linear in its length; nothing nests deeper than <paramref name="maxDepth"/> below the members.</summary>
    /// <returns>What is wrong: no JSON, or a parameter of another type than it should be. Null if nothing is.</returns>
    public static RequestError? Read(ReadOnlyMemory<byte> body, int maxDepth, GraphQLParameters parameters)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return RequestError.BadRequest("The body is not UTF-8.");
        }

        // The body's own object, and one level more: what is one too deep in the variables is then told with its place by the engine.
        var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = maxDepth + 2 });
        try
        {
            return ReadBody(ref reader, body, maxDepth, parameters);
        }
        catch (JsonException exception)
        {
            return RequestError.BadRequest(
                $"The body is not valid JSON, or is nested too deeply: line {exception.LineNumber + 1}, byte "
                    + $"{exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return RequestError.BadRequest("A string in the body has an unpaired surrogate.");
        }
    }

    private static RequestError? ReadBody(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, int maxDepth, GraphQLParameters parameters)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return RequestError.BadRequest(reader.TokenType == JsonTokenType.StartArray
                ? "Batches are not supported: send one request per body, as an object."
                : "The body must be a JSON object.");
        }

        RequestError? error = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // The first wrong parameter is reported, but a body that is not JSON at all is the greater fault: read on.
            var ofMember = ReadMember(ref reader, body, maxDepth, parameters);
            error ??= ofMember;
        }

        reader.Read();
        return error ?? (parameters.HasDocumentOrName ? null : RequestError.BadRequest("There is no \"query\"."));
    }

    private static RequestError? ReadMember(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, int maxDepth, GraphQLParameters parameters)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            return ReadDocument(ref reader, parameters);
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            parameters.OperationName = ReadName(ref reader, out var isName);
            return isName ? null : RequestError.BadRequest("\"operationName\" must be a string or null.");
        }

        if (reader.ValueTextEquals("documentId"u8))
        {
            reader.Read();
            parameters.DocumentId = ReadName(ref reader, out var isName);
            return isName ? null : RequestError.BadRequest("\"documentId\" must be a string or null.");
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            parameters.Variables = ReadObject(ref reader, body, out var isObject);
            return isObject ? null : RequestError.BadRequest("\"variables\" must be an object or null.");
        }

        if (reader.ValueTextEquals("onError"u8))
        {
            reader.Read();
            var word = ReadName(ref reader, out var isName);
            return !isName ? GraphQLParameters.NoErrorBehaviour(null) : word is null ? null : parameters.SetOnError(word);
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            reader.Read();
            var extensions = ReadObject(ref reader, body, out var isObject);
            return isObject
                ? RequestExtensions.Read(extensions.Span, maxDepth, parameters)
                : RequestError.BadRequest("\"extensions\" must be an object or null.");
        }

        reader.Skip();
        return null;
    }

    private static RequestError? ReadDocument(ref Utf8JsonReader reader, GraphQLParameters parameters)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            parameters.Dispose();
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return RequestError.BadRequest("\"query\" must be a string or null.");
        }

        // Escapes only ever make a text longer.
        parameters.SetDocument(reader.CopyString(parameters.RentDocument(reader.ValueSpan.Length)));
        return null;
    }

    private static string? ReadName(ref Utf8JsonReader reader, out bool isName)
    {
        isName = reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
        if (!isName)
        {
            reader.Skip();
            return null;
        }

        return reader.GetString();
    }

    /// <summary>The text of an object; empty for null.</summary>
    private static ReadOnlyMemory<byte> ReadObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, out bool isObject)
    {
        isObject = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null;
        var start = reader.TokenType == JsonTokenType.StartObject ? (int)reader.TokenStartIndex : -1;
        reader.Skip();
        return start < 0 ? default : body[start..(int)reader.BytesConsumed];
    }
}
