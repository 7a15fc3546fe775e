using System.Runtime.InteropServices;

namespace KnowledgeGraph.Structure;

/// <summary>
/// Computations that nobody's request runs: each on a thread of its own, at a low priority, so that they take what others leave of the
/// processors. In a browser there is one thread only, and a computation runs before its start returns. Thread-safe.
/// </summary>
/// <param name="name">What the threads are called.</param>
public sealed class BackgroundWork(string name) : IDisposable
{
    /// <summary>With this niceness a thread gets a tenth of what one of the usual priority gets, on Linux.</summary>
    private const int Niceness = 10;

    private readonly Lock _lock = new();
    private readonly HashSet<Thread> _threads = [];
    private CancellationTokenSource _end = new();
    private bool _isDisposed;

    /// <summary>Starts a computation.</summary>
    /// <returns>Its result; cancelled by <see cref="Cancel"/> and <see cref="Dispose"/>.</returns>
    /// <exception cref="ObjectDisposedException">It has been disposed of.</exception>
    public Task<T> Start<T>(Func<CancellationToken, T> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var cancellation = _end.Token;
            if (OperatingSystem.IsBrowser())
            {
                Run(compute, completion, cancellation);
                return completion.Task;
            }

            var thread = new Thread(() => Run(compute, completion, cancellation))
            {
                IsBackground = true,
                Name = name,
                Priority = ThreadPriority.BelowNormal,
            };
            _threads.Add(thread);
            thread.UnsafeStart();
        }

        return completion.Task;
    }

    /// <summary>Tells what is running to end, and does not wait for that. What is started afterwards runs.</summary>
    public void Cancel()
    {
        CancellationTokenSource end;
        lock (_lock)
        {
            if (_isDisposed || _threads.Count == 0)
            {
                return;
            }

            (end, _end) = (_end, new CancellationTokenSource());
        }

        end.Cancel();
    }

    /// <summary>Ends what is running, and waits for it: nothing is read any more afterwards.</summary>
    public void Dispose()
    {
        Thread[] threads;
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            threads = [.. _threads];
        }

        _end.Cancel();
        Array.ForEach(threads, static thread => thread.Join());
        _end.Dispose();
    }

    private void Run<T>(Func<CancellationToken, T> compute, TaskCompletionSource<T> completion, CancellationToken cancellationToken)
    {
        LowerPriority();
        try
        {
            completion.SetResult(compute(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            completion.SetCanceled(cancellationToken);
        }
        catch (Exception exception)
        {
            completion.SetException(exception);
            _ = completion.Task.Exception;
        }
        finally
        {
            lock (_lock)
            {
                _threads.Remove(Thread.CurrentThread);
            }
        }
    }

    /// <summary>On Linux .NET leaves the priority of a thread as it is; each has a niceness, which anybody may raise.</summary>
    private static void LowerPriority()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            // Zero is the calling thread. If it is refused, the thread keeps its priority.
            _ = SetPriority(which: 0, who: 0, Niceness);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system without this function.
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int niceness);
}
