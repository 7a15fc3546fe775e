namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>
/// A number of permits and the queue of those that wait for one. Next is who came first, where time that a client has used lately and what
/// else it has in the queue count as if it had come so much later: clients take turns, nobody starves, and a new client need not wait for
/// those that keep the server busy.
/// </summary>
/// <remarks>Members that say so are called under the lock that all gates share. O(log waiting).</remarks>
internal sealed class AdmissionGate
{
    private readonly PriorityQueue<Waiter, TimeSpan> _queue = new();
    private readonly Dictionary<ClientUsage, Occupation> _clients = [];
    private readonly GateRules _rules;
    private int _free;
    private int _waiting;

    public AdmissionGate(GateRules rules)
    {
        _rules = rules;
        _free = rules.Permits;
    }

    public TimeSpan Slice => _rules.Slice;

    /// <summary>How many wait.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>How many permits are free.</summary>
    public int Free => Volatile.Read(ref _free);

    /// <summary>Whether it knows no client any more.</summary>
    public bool IsIdle => _clients.Count == 0 && _queue.Count == 0 && Free == _rules.Permits;

    /// <summary>
    /// Takes a permit where one is free and nobody waits. Without a lock; not for gates where clients have one turn at a time.
    /// </summary>
    public bool TryEnter() => Waiting == 0 && TryTake();

    /// <summary>Gives back a permit. Without a lock; not for gates where clients have one turn at a time.</summary>
    /// <returns>Whether somebody waits for it: then <see cref="Grant"/> is to be called.</returns>
    public bool Leave()
    {
        Interlocked.Increment(ref _free);
        return Waiting > 0;
    }

    /// <summary>Takes a permit where one is free, nobody waits and it is the turn of the client. Under the lock.</summary>
    public bool TryEnter(ClientUsage client)
    {
        if (!_rules.OneForEachClient)
        {
            return TryEnter();
        }

        if (Waiting > 0 || (_clients.TryGetValue(client, out var known) && known.Running > 0) || !TryTake())
        {
            return false;
        }

        OccupationOf(client).Running++;
        return true;
    }

    /// <summary>Gives back a permit of a client. Under the lock.</summary>
    public void Leave(ClientUsage client)
    {
        if (!_rules.OneForEachClient)
        {
            Leave();
            Grant();
            return;
        }

        var occupation = _clients[client];
        occupation.Running--;
        if (occupation.Parked?.TryDequeue(out var next) == true)
        {
            _queue.Enqueue(next, next.Key);
        }

        Forget(client, occupation);
        Interlocked.Increment(ref _free);
        Grant();
    }

    /// <summary>Joins the queue; null if it is full, or holds too much of the client. Under the lock.</summary>
    public Waiter? Queue(ClientUsage client, TimeSpan now, bool isBounded)
    {
        var occupation = OccupationOf(client);
        if (isBounded && occupation.Waiting >= _rules.MaxWaitingPerClient)
        {
            Forget(client, occupation);
            return null;
        }

        var used = client.UsedAt(now);
        var lateness = (used < _rules.MaxLateness ? used : _rules.MaxLateness) + (occupation.Waiting * _rules.Turn);
        var waiter = new Waiter(client, now + lateness);
        occupation.Waiting++;
        _queue.Enqueue(waiter, waiter.Key);
        Interlocked.Increment(ref _waiting);
        Grant();
        return waiter;
    }

    /// <summary>Takes back a waiter that has not been granted. Under the lock. O(waiting).</summary>
    public void Withdraw(Waiter waiter)
    {
        var occupation = _clients[waiter.Client];
        if (!_queue.Remove(waiter, out _, out _))
        {
            occupation.Parked = new Queue<Waiter>(occupation.Parked!.Where(other => other != waiter));
        }

        occupation.Waiting--;
        Interlocked.Decrement(ref _waiting);
        Forget(waiter.Client, occupation);
    }

    /// <summary>Gives permits that are free to those that wait. Under the lock.</summary>
    public void Grant()
    {
        while (_queue.Count > 0 && TryTake())
        {
            if (NextInTurn() is not { } waiter)
            {
                Interlocked.Increment(ref _free);
                return;
            }

            var occupation = _clients[waiter.Client];
            occupation.Waiting--;
            occupation.Running += _rules.OneForEachClient ? 1 : 0;
            Forget(waiter.Client, occupation);
            Interlocked.Decrement(ref _waiting);
            waiter.IsGranted = true;
            waiter.Resume();
        }
    }

    /// <summary>The next whose client has its turn; others are put aside until theirs comes.</summary>
    private Waiter? NextInTurn()
    {
        while (_queue.TryDequeue(out var waiter, out _))
        {
            var occupation = _clients[waiter.Client];
            if (!_rules.OneForEachClient || occupation.Running == 0)
            {
                return waiter;
            }

            (occupation.Parked ??= new Queue<Waiter>()).Enqueue(waiter);
        }

        return null;
    }

    private bool TryTake()
    {
        for (var free = Volatile.Read(ref _free); free > 0; free = Volatile.Read(ref _free))
        {
            if (Interlocked.CompareExchange(ref _free, free - 1, free) == free)
            {
                return true;
            }
        }

        return false;
    }

    private Occupation OccupationOf(ClientUsage client)
    {
        if (!_clients.TryGetValue(client, out var occupation))
        {
            _clients.Add(client, occupation = new Occupation());
        }

        return occupation;
    }

    private void Forget(ClientUsage client, Occupation occupation)
    {
        if (occupation is { Running: 0, Waiting: 0 })
        {
            _clients.Remove(client);
        }
    }

    /// <summary>The operations of a client at the gate.</summary>
    private sealed class Occupation
    {
        public int Running { get; set; }

        public int Waiting { get; set; }

        /// <summary>Those that cannot be next while the client holds a permit.</summary>
        public Queue<Waiter>? Parked { get; set; }
    }
}
