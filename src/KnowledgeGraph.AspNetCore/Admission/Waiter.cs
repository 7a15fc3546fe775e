namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>An operation in the queue of a gate. Its state changes under the lock of the gate.</summary>
/// <param name="client">The client that sent it.</param>
/// <param name="key">The smallest is next.</param>
internal sealed class Waiter(ClientUsage client, TimeSpan key) : IThreadPoolWorkItem
{
    private readonly TaskCompletionSource _granted = new();

    public ClientUsage Client => client;

    public TimeSpan Key => key;

    public bool IsGranted { get; set; }

    /// <summary>Completes when it has the permit.</summary>
    public Task Granted => _granted.Task;

    /// <summary>
    /// Lets it go on, behind what the thread pool has to do already: nobody's turn is taken by those who have waited for another.
    /// </summary>
    public void Resume() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    void IThreadPoolWorkItem.Execute() => _granted.SetResult();
}
