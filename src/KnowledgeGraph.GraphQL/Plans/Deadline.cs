using System.Diagnostics;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// A token that is cancelled when the time limit passes, the slice ends or the caller cancels, whichever comes first. It is reused by other
/// requests.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private CancellationTokenSource _source = new();
    private CancellationTokenRegistration _caller;
    private OperationSlice? _slice;
    private long _start;
    private long _end;

    /// <summary>Whether it was the end of the slice that cancelled the token.</summary>
    public bool IsPostponed { get; private set; }

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>When it passes, by <see cref="Stopwatch.GetTimestamp"/>.</summary>
    public long Due { get; private set; }

    /// <summary>Its index in <see cref="DeadlineWatch"/>, which alone uses it; -1 if it is not there.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Whether the watch is dealing with it right now. Changed by the watch under its lock.</summary>
    public bool IsPassing { get; set; }

    /// <summary>Starts the clock.</summary>
    public CancellationToken Start(TimeSpan limit, OperationSlice? slice, CancellationToken caller)
    {
        _start = Stopwatch.GetTimestamp();
        _slice = slice;
        _end = limit == Timeout.InfiniteTimeSpan ? long.MaxValue : After(limit - (slice?.Used ?? TimeSpan.Zero));
        Due = SliceEnd();
        IsPostponed = false;
        if (Due != long.MaxValue)
        {
            DeadlineWatch.Shared.Add(this);
        }

        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        return _source.Token;
    }

    /// <summary>Stops the clock. A source that was cancelled cannot be reused, and is replaced.</summary>
    public void Stop()
    {
        _caller.Dispose();
        DeadlineWatch.Shared.Remove(this);
        _slice = null;
        if (!_source.TryReset())
        {
            _source.Dispose();
            _source = new CancellationTokenSource();
        }
    }

    /// <summary>Called by the watch once the deadline is due: more time is given, or the token is cancelled.</summary>
    /// <returns>Whether it has to be watched further.</returns>
    public bool Pass()
    {
        if (Due < _end)
        {
            if (_slice!.TryProlong())
            {
                Due = SliceEnd();
                return true;
            }

            IsPostponed = true;
        }

        try
        {
            _source.Cancel();
        }
        catch (AggregateException)
        {
            // Somebody who wanted to be told has failed. The token is cancelled all the same, and the watch goes on.
        }

        return false;
    }

    public void Dispose()
    {
        _caller.Dispose();
        DeadlineWatch.Shared.Remove(this);
        _source.Dispose();
    }

    private long SliceEnd() => _slice is { } slice && slice.Length != TimeSpan.MaxValue ? Math.Min(After(slice.Length), _end) : _end;

    // A time beyond what the clock counts is one that does not pass.
    private long After(TimeSpan time) =>
        _start + (long)Math.Min(Math.Max(time.TotalSeconds, 0) * Stopwatch.Frequency, long.MaxValue / 2);
}
