using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cli.Editing.Protocol;

/// <summary>Writes messages to a stream, each as a whole, from any thread.</summary>
internal sealed class FrameWriter(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _gate = new();

    /// <summary>Answers a request.</summary>
    /// <param name="id">The id of the request.</param>
    public void Answer(JsonNode? id, JsonNode? result) => Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["result"] = result });

    /// <summary>Refuses a request.</summary>
    /// <param name="id">The id of the request; null where it could not be read.</param>
    public void Refuse(JsonNode? id, ErrorCode code, string message) => Write(new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id,
        ["error"] = new JsonObject { ["code"] = (int)code, ["message"] = message },
    });

    /// <summary>Tells the client something.</summary>
    public void Notify(string method, JsonObject parameters) =>
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks the client for something whose answer says nothing of interest.</summary>
    public void Ask(string id, string method, JsonObject? parameters = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null)
        {
            message["params"] = parameters;
        }

        Write(message);
    }

    private void Write(JsonObject message)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            message.WriteTo(json);
        }

        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.WrittenCount}\r\n\r\n"));
        lock (_gate)
        {
            output.Write(header);
            output.Write(body.WrittenSpan);
            output.Flush();
        }
    }
}
