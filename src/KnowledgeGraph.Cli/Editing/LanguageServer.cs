using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using KnowledgeGraph.Cli.Editing.Protocol;

namespace KnowledgeGraph.Cli.Editing;

/// <summary>
/// Speaks the Language Server Protocol over two streams: messages are read as they come, so that a request can be cancelled, and handled
/// one after the other.
/// </summary>
/// <seealso href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/"/>
internal sealed class LanguageServer(Stream input, Stream output, LanguageServerOptions options)
{
    private const int MaxPending = 1_000;
    private const int MaxDepth = 64;

    private readonly FrameWriter _writer = new(output);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _requests = new(StringComparer.Ordinal);
    private readonly Channel<Message> _messages = Channel.CreateBounded<Message>(MaxPending);
    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>Serves until the client says <c>exit</c> or closes the stream.</summary>
    /// <returns>0 where the client shut the server down before; else 1.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var session = new EditingSession(_writer, options);
        var compiling = Task.Run(() => session.CompileAsync(stop.Token), CancellationToken.None);
        var reading = Task.Run(() => ReadAsync(stop.Token), CancellationToken.None);
        try
        {
            await foreach (var message in _messages.Reader.ReadAllAsync(stop.Token))
            {
                await HandleAsync(session, message);
            }

            await reading;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Somebody stopped it.
        }
        catch (FrameException exception)
        {
            _writer.Refuse(null, ErrorCode.ParseError, exception.Message);
        }
        finally
        {
            await stop.CancelAsync();
            await compiling;
        }

        return _isShutDown ? 0 : 1;
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var reader = new FrameReader(input);
        try
        {
            while (await reader.ReadAsync(cancellationToken) is { } frame)
            {
                if (frame.Fault is not null)
                {
                    _writer.Refuse(null, ErrorCode.InvalidRequest, frame.Fault);
                }
                else if (Parse(frame.Body) is { } message)
                {
                    if (message.Method == "exit")
                    {
                        break;
                    }

                    await TakeAsync(message, cancellationToken);
                }
            }
        }
        finally
        {
            _messages.Writer.Complete();
        }
    }

    private async ValueTask TakeAsync(Message message, CancellationToken cancellationToken)
    {
        if (message.Method == "$/cancelRequest")
        {
            if (_requests.TryGetValue(Key(message.Parameters.At("id")), out var request))
            {
                await request.CancelAsync();
            }

            return;
        }

        if (message.Id is { } id)
        {
            _requests.TryAdd(Key(id), message.Cancellation);
        }

        await _messages.Writer.WriteAsync(message, cancellationToken);
    }

    /// <summary>Reads a message; null for an answer of the client, and for what is refused here.</summary>
    private Message? Parse(byte[] body)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MaxDepth });
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            _writer.Refuse(null, ErrorCode.ParseError, "The message is not JSON, or is nested too deeply.");
            return null;
        }

        var id = root.At("id");
        var isRequest = id.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        if (root.OptionalText("method") is { } method)
        {
            return new Message(method, isRequest ? id : null, root.At("params"));
        }

        if (root.ValueKind != JsonValueKind.Object || (root.At("result").ValueKind == JsonValueKind.Undefined && root.At("error").ValueKind == JsonValueKind.Undefined))
        {
            _writer.Refuse(isRequest ? JsonNode.Parse(id.GetRawText()) : null, ErrorCode.InvalidRequest, "The message has no method.");
        }

        return null;
    }

    private async Task HandleAsync(EditingSession session, Message message)
    {
        try
        {
            Check(message);
            message.Cancellation.Token.ThrowIfCancellationRequested();
            var result = message.Method switch
            {
                "initialize" => Initialize(session, message.Parameters),
                "shutdown" => ShutDown(),
                _ => await session.HandleAsync(message.Method, message.Parameters, message.IsRequest, message.Cancellation.Token),
            };
            if (message.Id is { } id)
            {
                _writer.Answer(JsonNode.Parse(id.GetRawText()), result);
            }
        }
        catch (RequestException exception)
        {
            Refuse(message, exception.Code, exception.Message);
        }
        catch (OperationCanceledException)
        {
            Refuse(message, ErrorCode.RequestCancelled, "The request was cancelled.");
        }
        catch (Exception exception) when (exception is not (IOException or OutOfMemoryException))
        {
            // One request that meets a fault does not end the session with unsaved work in it.
            Refuse(message, ErrorCode.InternalError, $"'{message.Method}' failed: {exception.GetType().Name}.");
        }
        finally
        {
            if (message.Id is { } id)
            {
                _requests.TryRemove(Key(id), out _);
            }
        }
    }

    private void Check(Message message)
    {
        if (_isShutDown)
        {
            throw new RequestException(ErrorCode.InvalidRequest, "The server was shut down.");
        }

        if (!_isInitialized && message.Method != "initialize")
        {
            throw new RequestException(ErrorCode.ServerNotInitialized, "The first request is 'initialize'.");
        }

        if (_isInitialized && message.Method == "initialize")
        {
            throw new RequestException(ErrorCode.InvalidRequest, "The server is initialized.");
        }
    }

    private JsonObject Initialize(EditingSession session, JsonElement parameters)
    {
        var result = session.Initialize(parameters);
        _isInitialized = true;
        return result;
    }

    private JsonNode? ShutDown()
    {
        _isShutDown = true;
        return null;
    }

    private void Refuse(Message message, ErrorCode code, string text)
    {
        if (message.Id is { } id)
        {
            _writer.Refuse(JsonNode.Parse(id.GetRawText()), code, text);
        }
        else if (code == ErrorCode.InternalError || code == ErrorCode.RequestFailed)
        {
            _writer.Notify("window/logMessage", new JsonObject { ["type"] = 1, ["message"] = text });
        }
    }

    private static string Key(JsonElement id) => id.ValueKind == JsonValueKind.Undefined ? "" : id.GetRawText();

    private sealed record Message(string Method, JsonElement? Id, JsonElement Parameters)
    {
        public CancellationTokenSource Cancellation { get; } = new();

        public bool IsRequest => Id is not null;
    }
}

/// <summary>How the server works.</summary>
/// <param name="Pages">
/// What precedes the id of a diagnostic in the address of its page; null for the pages of the repository, where it has them.
/// </param>
/// <param name="Delay">The time without an edit after which a set is compiled.</param>
internal sealed record LanguageServerOptions(string? Pages, TimeSpan Delay);
