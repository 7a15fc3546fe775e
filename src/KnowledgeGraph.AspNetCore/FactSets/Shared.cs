namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// A shared object, released when its last user is done. Its creator holds it until <see cref="Dispose"/>; everybody else takes a
/// lease. Counting is two atomic operations a lease, and no lock.
/// </summary>
/// <typeparam name="T">What is shared.</typeparam>
internal sealed class Shared<T> : IDisposable
    where T : class
{
    private readonly T _value;
    private readonly Action<T> _release;
    private readonly LeaseEnd _leaseEnd;
    private int _holders = 1;
    private int _isDisposed;

    /// <param name="release">Called once, on the thread of the last user.</param>
    public Shared(T value, Action<T> release)
    {
        _value = value;
        _release = release;
        _leaseEnd = new LeaseEnd(this);
    }

    /// <summary>Takes a lease; false if everybody has let go already.</summary>
    public bool TryLease(out Lease<T> lease)
    {
        lease = default;
        for (var holders = Volatile.Read(ref _holders); holders > 0; holders = Volatile.Read(ref _holders))
        {
            if (Interlocked.CompareExchange(ref _holders, holders + 1, holders) == holders)
            {
                lease = new Lease<T>(_leaseEnd, _value);
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives it up: it is released once the last lease has ended.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            LetGo();
        }
    }

    private void LetGo()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            _release(_value);
        }
    }

    /// <summary>Ends a lease: one object for all of them, which have nothing to tell them apart.</summary>
    private sealed class LeaseEnd(Shared<T> owner) : IDisposable
    {
        public void Dispose() => owner.LetGo();
    }
}
