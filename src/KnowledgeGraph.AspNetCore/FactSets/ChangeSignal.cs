namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// Tells when it is worth looking at a folder again: on an event of the file system, and after an interval in any case, because events get
/// lost (network drives, full queues, no watches left).
/// </summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly TimeSpan _interval;
    private readonly FileSystemWatcher? _watcher;

    /// <param name="interval">How long to wait at most.</param>
    /// <param name="isRecursive">Whether the folders below are meant too.</param>
    public ChangeSignal(string folder, TimeSpan interval, bool isRecursive)
    {
        _interval = interval;
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isRecursive };
            _watcher.Changed += (_, _) => Set();
            _watcher.Created += (_, _) => Set();
            _watcher.Deleted += (_, _) => Set();
            _watcher.Renamed += (_, _) => Set();
            _watcher.Error += (_, _) => Set();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The interval alone then.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Waits for an event, or for the interval to pass.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _signal.WaitAsync(_interval, cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        _watcher?.Dispose();
        _signal.Dispose();
    }

    private void Set()
    {
        try
        {
            _signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is set already.
        }
        catch (ObjectDisposedException)
        {
            // A last event, and nobody waits.
        }
    }
}
