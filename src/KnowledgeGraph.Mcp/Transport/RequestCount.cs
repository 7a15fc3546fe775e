using System.Text.Json.Nodes;
using System.Threading.Channels;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Transport;

/// <summary>The messages of a client as the server takes them, and the requests among them that are not answered yet.</summary>
/// <param name="messages">Messages as they come in.</param>
internal sealed class RequestCount(ChannelReader<JsonRpcMessage> messages) : ChannelReader<JsonRpcMessage>
{
    private readonly Lock _lock = new();
    private readonly HashSet<RequestId> _open = [];
    private TaskCompletionSource? _allAnswered;

    public override Task Completion => messages.Completion;

    public override bool TryRead(out JsonRpcMessage item)
    {
        lock (_lock)
        {
            if (!messages.TryRead(out item!))
            {
                return false;
            }

            switch (item)
            {
                case JsonRpcRequest request:
                    _open.Add(request.Id);
                    break;
                case JsonRpcNotification { Method: NotificationMethods.CancelledNotification } cancelled:
                    // A cancelled request has no answer.
                    _open.RemoveWhere(id => IsOf(cancelled, id));
                    break;
            }

            EndIfQuiet();
            return true;
        }
    }

    public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default) =>
        messages.WaitToReadAsync(cancellationToken);

    /// <summary>Notes that a message was sent.</summary>
    public void Sent(JsonRpcMessage message)
    {
        if (message is JsonRpcResponse or JsonRpcError)
        {
            lock (_lock)
            {
                _open.Remove(((JsonRpcMessageWithId)message).Id);
                EndIfQuiet();
            }
        }
    }

    /// <summary>Waits until every message has been taken and every request answered. Call it once, when no more messages come.</summary>
    public Task AnsweredAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _allAnswered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            EndIfQuiet();
            return _allAnswered.Task.WaitAsync(cancellationToken);
        }
    }

    private static bool IsOf(JsonRpcNotification cancelled, RequestId id) =>
        cancelled.Params is JsonObject members && members["requestId"] is { } given && given.ToString() == id.ToString();

    private void EndIfQuiet()
    {
        if (_allAnswered is { } waiting && _open.Count == 0 && !messages.TryPeek(out _))
        {
            waiting.TrySetResult();
        }
    }
}
