namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Follows files on disk: acts once they have changed and nobody writes to them any more. Used by one thread.</summary>
/// <typeparam name="TStamp">The state of the files at a glance.</typeparam>
/// <param name="stamp">Takes the state; null where there is nothing to act on, as long as a file is missing.</param>
/// <param name="settleTime">How long the state has to stay the same.</param>
internal sealed class FileFollower<TStamp>(Func<TStamp?> stamp, TimeSpan settleTime)
    where TStamp : class, IEquatable<TStamp>
{
    private TStamp? _seen;

    /// <summary>Takes the present state as known. Call it before reading: what changes meanwhile is then read once more.</summary>
    public void Look() => _seen = stamp();

    /// <summary>Acts after every change, until it is cancelled.</summary>
    public async Task FollowAsync(ChangeSignal signal, Action<CancellationToken> act, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await signal.WaitAsync(cancellationToken);
            if (await IsChangedAsync(cancellationToken))
            {
                act(cancellationToken);
            }
        }
    }

    /// <summary>Whether the state is another than before; answers once it has settled.</summary>
    private async Task<bool> IsChangedAsync(CancellationToken cancellationToken)
    {
        var now = stamp();
        if (now is null || now.Equals(_seen))
        {
            return false;
        }

        do
        {
            _seen = now;
            await Task.Delay(settleTime, cancellationToken);
            now = stamp();
        }
        while (now is not null && !now.Equals(_seen));
        return now is not null;
    }
}
