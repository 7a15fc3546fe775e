namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Bounds how many of something each client holds at once. Thread-safe; O(1).</summary>
/// <param name="max">How many a client may hold.</param>
internal sealed class ClientSlots(int max)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _clients = new(StringComparer.Ordinal);

    /// <summary>Takes a slot, to be given back by <see cref="Leave"/>; false if the client holds as many as it may.</summary>
    public bool TryEnter(string client)
    {
        lock (_lock)
        {
            var held = _clients.GetValueOrDefault(client);
            if (held >= max)
            {
                return false;
            }

            _clients[client] = held + 1;
            return true;
        }
    }

    /// <summary>Gives a slot back.</summary>
    public void Leave(string client)
    {
        lock (_lock)
        {
            if (--_clients[client] == 0)
            {
                _clients.Remove(client);
            }
        }
    }
}
