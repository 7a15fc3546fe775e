namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>
/// The clients that have used much lately or hold something. A client that has used next to nothing is forgotten. Called under one lock.
/// </summary>
internal sealed class ClientUsages
{
    /// <summary>A client that has used less is as good as new.</summary>
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(1);

    private readonly Dictionary<string, ClientUsage> _clients = new(StringComparer.Ordinal);
    private int _pruneAt = 1_024;

    public int Count => _clients.Count;

    /// <summary>The record of a client. O(1), amortised.</summary>
    public ClientUsage Of(string name, TimeSpan now)
    {
        if (_clients.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_clients.Count >= _pruneAt)
        {
            Prune(now);
        }

        var usage = new ClientUsage(name);
        _clients.Add(name, usage);
        return usage;
    }

    /// <summary>Forgets a client that has used nothing and holds nothing.</summary>
    public void Release(ClientUsage client, TimeSpan now)
    {
        if (client.Holders == 0 && client.UsedAt(now) < Negligible)
        {
            _clients.Remove(client.Name);
        }
    }

    private void Prune(TimeSpan now)
    {
        foreach (var (name, client) in _clients)
        {
            if (client.Holders == 0 && client.UsedAt(now) < Negligible)
            {
                _clients.Remove(name);
            }
        }

        _pruneAt = Math.Max(1_024, _clients.Count * 2);
    }
}
