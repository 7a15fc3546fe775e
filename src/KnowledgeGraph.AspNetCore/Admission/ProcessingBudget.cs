namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>
/// The processing time that each client may use: what it has not used for a period is there at once, and comes back evenly. An operation
/// may use more than is left, which the client then has to wait for. Thread-safe.
/// </summary>
/// <param name="allowed">The time of a client in each period; null for any.</param>
/// <param name="timesOfKeys">The time of the holders of some keys, by their names.</param>
/// <param name="period">The period.</param>
internal sealed class ProcessingBudget(
    TimeSpan? allowed, IReadOnlyDictionary<string, TimeSpan> timesOfKeys, TimeSpan period, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly long _origin = time.GetTimestamp();
    private int _pruneAt = 1_024;

    private TimeSpan Now => time.GetElapsedTime(_origin);

    /// <summary>How long a client has to wait; null if it has time left. O(1).</summary>
    public TimeSpan? WaitOf(in ClientIdentity client)
    {
        if (TimeOf(in client) is not { } most)
        {
            return null;
        }

        lock (_lock)
        {
            return _accounts.TryGetValue(client.Name, out var account) && account.DebtAt(Now) is var debt && debt >= most
                ? ((debt - most) / (most / period)) + TimeSpan.FromSeconds(1)
                : null;
        }
    }

    /// <summary>Takes note of time that a client has used. O(1), amortised.</summary>
    public void Charge(in ClientIdentity client, TimeSpan used)
    {
        if (TimeOf(in client) is not { } most)
        {
            return;
        }

        lock (_lock)
        {
            var now = Now;
            if (!_accounts.TryGetValue(client.Name, out var account))
            {
                Prune(now);
                _accounts.Add(client.Name, account = new Account(most / period));
            }

            account.Add(used, now);
        }
    }

    private TimeSpan? TimeOf(in ClientIdentity client) =>
        client.Key is { } key && timesOfKeys.TryGetValue(key, out var ofKey) ? ofKey : allowed;

    private void Prune(TimeSpan now)
    {
        if (_accounts.Count < _pruneAt)
        {
            return;
        }

        foreach (var (name, account) in _accounts)
        {
            if (account.DebtAt(now) == TimeSpan.Zero)
            {
                _accounts.Remove(name);
            }
        }

        _pruneAt = Math.Max(1_024, _accounts.Count * 2);
    }

    /// <param name="rate">The time that comes back in each unit of time.</param>
    private sealed class Account(double rate)
    {
        private TimeSpan _debt;
        private TimeSpan _at;

        /// <summary>The time that has been used and has not come back yet.</summary>
        public TimeSpan DebtAt(TimeSpan now) => _debt - ((now - _at) * rate) is var debt && debt > TimeSpan.Zero ? debt : TimeSpan.Zero;

        public void Add(TimeSpan used, TimeSpan now) => (_debt, _at) = (DebtAt(now) + used, now);
    }
}
