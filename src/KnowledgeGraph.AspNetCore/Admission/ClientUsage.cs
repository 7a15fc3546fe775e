namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>
/// The processing time that one client has used recently, and the requests that it has waiting. Read and changed under one lock.
/// </summary>
internal sealed class ClientUsage(string name)
{
    /// <summary>The time after which what was used counts for half.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromSeconds(10);

    private double _used;
    private TimeSpan _usedAt;

    public string Name => name;

    /// <summary>The operations that hold this object: running long ones and waiting ones.</summary>
    public int Holders { get; set; }

    /// <summary>The bytes of requests that wait.</summary>
    public long BytesWaiting { get; set; }

    /// <summary>The processing time used recently: older time counts less.</summary>
    public TimeSpan UsedAt(TimeSpan now) => TimeSpan.FromSeconds(_used * Math.Pow(0.5, (now - _usedAt) / HalfLife));

    /// <summary>Adds processing time.</summary>
    public void Charge(TimeSpan time, TimeSpan now)
    {
        _used = UsedAt(now).TotalSeconds + time.TotalSeconds;
        _usedAt = now;
    }
}
