using System.Threading.Channels;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KnowledgeGraph.Mcp.Transport;

/// <summary>
/// A client at two streams, a message on each line. At the end of the input what has come in is answered first, so that requests can be
/// piped in.
/// </summary>
/// <seealso href="https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#stdio"/>
public sealed class AnsweringTransport : ITransport
{
    private readonly StreamServerTransport _inner;
    private readonly RequestCount _requests;
    private readonly TaskCompletionSource<RequestCount> _counting = new();

    /// <param name="input">Read to its end.</param>
    /// <param name="output">Answers are written here.</param>
    public AnsweringTransport(Stream input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);

        // The transport begins to read before there is anything to count with.
        _inner = new StreamServerTransport(new AnsweredInput(input, AnsweredAsync), output);
        _requests = new RequestCount(_inner.MessageReader);
        _counting.SetResult(_requests);
    }

    /// <inheritdoc />
    public string? SessionId => _inner.SessionId;

    /// <inheritdoc />
    public ChannelReader<JsonRpcMessage> MessageReader => _requests;

    /// <inheritdoc />
    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await _inner.SendMessageAsync(message, cancellationToken);
        }
        finally
        {
            _requests.Sent(message);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _inner.DisposeAsync();

    private async Task AnsweredAsync(CancellationToken cancellationToken) =>
        await (await _counting.Task.WaitAsync(cancellationToken)).AnsweredAsync(cancellationToken);
}
