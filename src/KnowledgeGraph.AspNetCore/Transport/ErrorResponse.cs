using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>A response with one error, in the form of a GraphQL response, for requests that the engine never sees.</summary>
internal static class ErrorResponse
{
    // JSON of its own and in no page: quotes and plus signs are sent as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends the error.</summary>
    public static Task WriteAsync(HttpResponse response, ResponseMediaType mediaType, RequestError error)
    {
        var body = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(body, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors"u8);
            writer.WriteStartObject();
            writer.WriteString("message"u8, error.Message);
            writer.WriteStartObject("extensions"u8);
            writer.WriteString("code"u8, error.Code);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        response.StatusCode = error.StatusOf(mediaType);
        if (response.StatusCode == StatusCodes.Status413PayloadTooLarge && HttpProtocol.IsHttp11(response.HttpContext.Request.Protocol))
        {
            // The rest of the body is not read: nothing else can be asked over this connection.
            response.Headers.Connection = "close";
        }

        response.Headers.CacheControl = "no-store";
        response.ContentType = mediaType.ContentType();
        response.ContentLength = body.WrittenCount;
        return response.Body.WriteAsync(body.WrittenMemory, response.HttpContext.RequestAborted).AsTask();
    }
}
