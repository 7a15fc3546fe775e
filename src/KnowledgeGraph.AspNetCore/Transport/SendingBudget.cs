namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// Bounds the memory of answers that are being sent: a client that reads slowly holds its answer until it has read it. One client may hold
/// a quarter of it. Thread-safe.
/// </summary>
/// <param name="maxBytes">The bytes of all answers under way.</param>
internal sealed class SendingBudget(long maxBytes)
{
    /// <summary>Answers up to this size are not counted: they fit into the buffers of their connection.</summary>
    public const int FreeSize = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _clients = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>
    /// Counts an answer until the share is disposed of; false where that is more than there is room for. A client without any answer under
    /// way may always have one, as long as it fits into the whole. O(1).
    /// </summary>
    public bool TryTake(string client, int bytes, out Share share)
    {
        share = default;
        lock (_lock)
        {
            var ofClient = _clients.GetValueOrDefault(client);
            if (_bytes + bytes > maxBytes || (ofClient > 0 && ofClient + bytes > maxBytes / 4))
            {
                return false;
            }

            _bytes += bytes;
            _clients[client] = ofClient + bytes;
        }

        share = new Share(this, client, bytes);
        return true;
    }

    private void Return(string client, int bytes)
    {
        lock (_lock)
        {
            _bytes -= bytes;
            if ((_clients[client] -= bytes) == 0)
            {
                _clients.Remove(client);
            }
        }
    }

    /// <summary>An answer under way.</summary>
    public readonly struct Share(SendingBudget? budget, string client, int bytes) : IDisposable
    {
        public void Dispose() => budget?.Return(client, bytes);
    }
}
