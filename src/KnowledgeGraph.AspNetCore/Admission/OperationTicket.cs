using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>An operation on its way through the gates. It is reused by others once it has ended.</summary>
internal sealed class OperationTicket(AdmissionControl control) : OperationSlice
{
    private int _level;
    private TimeSpan _used;
    private bool _wasTriedAgain;

    /// <summary>The client that sent it.</summary>
    public ClientIdentity Client { get; private set; }

    /// <summary>The record of its client, from the moment that this matters.</summary>
    public ClientUsage? Usage { get; set; }

    /// <summary>The gate that it is behind or has to pass next.</summary>
    public int Level
    {
        get => Volatile.Read(ref _level);
        set => Volatile.Write(ref _level, value);
    }

    /// <inheritdoc />
    public override TimeSpan Length => control.SliceOf(Level);

    /// <inheritdoc />
    public override TimeSpan Used => _used;

    /// <inheritdoc />
    public override bool TryProlong() => control.TryProlong(this);

    public void Begin(ClientIdentity client) =>
        (Client, Usage, Level, _used, _wasTriedAgain) = (client, null, 0, TimeSpan.Zero, false);

    /// <summary>Whether it may be tried as a quick one again, as one that was short before may be, once.</summary>
    public bool TryAgain() => !_wasTriedAgain && (_wasTriedAgain = true);

    public void Spend(TimeSpan time) => _used += time;
}
