using System.Diagnostics;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// Watches the deadlines of all requests in progress, on a thread of its own: timers call back on the thread pool, and are late when the
/// requests that they should end keep its threads busy. Adding and removing are O(1); the thread looks at all of them when one may be due,
/// and fifty times a second while requests come.
/// </summary>
internal sealed class DeadlineWatch
{
    /// <summary>
    /// How long the thread stays ready for the next request: most end long before they are due, and to wake it for each costs more than many
    /// of them.
    /// </summary>
    private static readonly TimeSpan Readiness = TimeSpan.FromMilliseconds(20);

    private readonly object _lock = new();
    private readonly List<Deadline> _running = [];
    private long _nextLook = long.MaxValue;
    private bool _isUsed;
    private bool _hasThread;

    /// <summary>The watch of the process.</summary>
    public static DeadlineWatch Shared { get; } = new();

    public void Add(Deadline deadline)
    {
        lock (_lock)
        {
            Insert(deadline);
            _isUsed = true;
            if (!_hasThread)
            {
                _hasThread = true;
                StartThread();
            }
            else if (deadline.Due < _nextLook)
            {
                Monitor.Pulse(_lock);
            }
        }
    }

    /// <summary>Stops watching; the deadline is not touched any more once this returns.</summary>
    public void Remove(Deadline deadline)
    {
        var spin = default(SpinWait);
        while (true)
        {
            lock (_lock)
            {
                if (deadline.Place >= 0)
                {
                    Take(deadline);
                }

                if (!deadline.IsPassing)
                {
                    return;
                }
            }

            spin.SpinOnce();
        }
    }

    private void StartThread()
    {
        // A browser has a single thread, which nothing can interrupt.
        if (!OperatingSystem.IsBrowser())
        {
            new Thread(Run) { IsBackground = true, Name = "Deadlines", Priority = ThreadPriority.AboveNormal }.UnsafeStart();
        }
    }

    private void Run()
    {
        var due = new List<Deadline>();
        while (true)
        {
            WaitFor(due);
            foreach (var deadline in due)
            {
                var goesOn = deadline.Pass();
                lock (_lock)
                {
                    if (goesOn)
                    {
                        Insert(deadline);
                    }

                    deadline.IsPassing = false;
                }
            }

            due.Clear();
        }
    }

    /// <summary>Waits until deadlines are due, and takes them.</summary>
    private void WaitFor(List<Deadline> due)
    {
        lock (_lock)
        {
            while (true)
            {
                var now = Stopwatch.GetTimestamp();
                _nextLook = _isUsed ? now + (long)(Readiness.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
                _isUsed = false;
                for (var index = _running.Count - 1; index >= 0; index--)
                {
                    var deadline = _running[index];
                    if (deadline.Due <= now)
                    {
                        Take(deadline);
                        deadline.IsPassing = true;
                        due.Add(deadline);
                    }
                    else
                    {
                        _nextLook = Math.Min(_nextLook, deadline.Due);
                    }
                }

                if (due.Count > 0)
                {
                    return;
                }

                Monitor.Wait(_lock, _nextLook == long.MaxValue ? Timeout.InfiniteTimeSpan : Until(_nextLook, now));
            }
        }
    }

    /// <summary>In whole milliseconds, so as not to wake up too early.</summary>
    private static TimeSpan Until(long timestamp, long now) =>
        TimeSpan.FromMilliseconds(Math.Min(Math.Ceiling(Stopwatch.GetElapsedTime(now, timestamp).TotalMilliseconds), int.MaxValue));

    private void Insert(Deadline deadline)
    {
        deadline.Place = _running.Count;
        _running.Add(deadline);
    }

    private void Take(Deadline deadline)
    {
        var last = _running[^1];
        _running[deadline.Place] = last;
        last.Place = deadline.Place;
        _running.RemoveAt(_running.Count - 1);
        deadline.Place = -1;
    }
}
