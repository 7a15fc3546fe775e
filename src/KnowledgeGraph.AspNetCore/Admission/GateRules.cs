namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>The rules of a gate.</summary>
/// <param name="Slice">How long an operation may run behind it; <see cref="TimeSpan.MaxValue"/> for any time.</param>
/// <param name="Permits">The operations that run at once.</param>
/// <param name="MaxWaitingPerClient">The operations of one client that may wait.</param>
/// <param name="OneForEachClient">Whether a client has one permit at a time at most.</param>
/// <param name="Turn">By how much an operation comes later for each one of its client that waits already.</param>
internal sealed record GateRules(TimeSpan Slice, int Permits, int MaxWaitingPerClient, bool OneForEachClient, TimeSpan Turn)
{
    /// <summary>By how much an operation comes later, at most, for what its client has used.</summary>
    public TimeSpan MaxLateness { get; init; } = TimeSpan.FromSeconds(30);
}
