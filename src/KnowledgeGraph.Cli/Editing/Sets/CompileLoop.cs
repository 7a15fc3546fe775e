using KnowledgeGraph.Cli.Editing.Protocol;

namespace KnowledgeGraph.Cli.Editing.Sets;

/// <summary>Compiles sets that changed, a moment after the last change, and begins anew where a set changes meanwhile.</summary>
/// <param name="buffers">The files that are open, as they are at that moment.</param>
/// <param name="compiled">Told of each result, on the thread of this loop.</param>
/// <param name="failed">Told why a set cannot be read.</param>
internal sealed class CompileLoop(
    TimeSpan delay,
    Func<IReadOnlyDictionary<string, OpenFile>> buffers,
    Action<EditedSet, SetSnapshot> compiled,
    Action<EditedSet, string> failed) : IDisposable
{
    private const int MaxPostponements = 10;

    private readonly Lock _gate = new();
    private readonly HashSet<EditedSet> _changed = [];
    private readonly SemaphoreSlim _signal = new(0);
    private CancellationTokenSource? _running;
    private EditedSet? _current;
    private int _edits;

    /// <summary>Has a set compiled. Safe from any thread.</summary>
    public void Touch(EditedSet set)
    {
        lock (_gate)
        {
            _edits++;
            if (_changed.Add(set))
            {
                _signal.Release();
            }

            // The first result is waited for by requests.
            if (_current == set && set.Snapshot is not null)
            {
                _running?.Cancel();
            }
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await _signal.WaitAsync(cancellationToken);
                await PostponeAsync(cancellationToken);
                EditedSet set;
                using var running = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                lock (_gate)
                {
                    set = _changed.First();
                    _changed.Remove(set);
                    _current = set;
                    _running = running;
                }

                Compile(set, running.Token);
                lock (_gate)
                {
                    _running = null;
                    _current = null;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client is gone.
        }
    }

    public void Dispose() => _signal.Dispose();

    /// <summary>Waits until there was no edit for a moment, but not for ever.</summary>
    private async Task PostponeAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxPostponements; i++)
        {
            var before = Volatile.Read(ref _edits);
            await Task.Delay(delay, cancellationToken);
            if (before == Volatile.Read(ref _edits))
            {
                return;
            }
        }
    }

    private void Compile(EditedSet set, CancellationToken cancellationToken)
    {
        try
        {
            compiled(set, set.Compile(buffers(), cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // It changed meanwhile, and is compiled again.
        }
        catch (Exception exception) when (exception is IOException and not FrameException or UnauthorizedAccessException)
        {
            set.Fail();
            failed(set, exception.Message);
        }
    }
}
