using System.Runtime.ExceptionServices;

namespace KnowledgeGraph.Compiler.Concurrency;

/// <summary>
/// Runs independent work on all processors. Nothing shows which thread was faster: results come in the order of the items, and where several
/// items fail, the failure of the first of them is thrown.
/// </summary>
public static class OrderedParallel
{
    /// <summary>Whether the work of this thread is done alone; null for what fits the machine.</summary>
    [ThreadStatic]
    private static bool? _isAlone;

    /// <summary>
    /// Whether work is done on the calling thread, item after item. A browser has one thread, which cannot wait for others.
    /// </summary>
    public static bool IsSequential => _isAlone ?? Environment.ProcessorCount == 1;

    /// <summary>Runs work without other threads: the result that all others are compared with.</summary>
    public static T RunAlone<T>(Func<T> work) => Run(work, isAlone: true);

    /// <summary>Runs work in parts as with several processors, also where there is one: to be compared with what one thread does.</summary>
    public static T RunSideBySide<T>(Func<T> work) => Run(work, isAlone: false);

    /// <summary>The result of each item, in the order of the items.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, CancellationToken cancellationToken = default)
    {
        var results = new TResult[items.Count];
        For(results.Length, i => results[i] = work(items[i]), cancellationToken);
        return results;
    }

    /// <summary>Runs each of the actions.</summary>
    public static void Invoke(params Action[] actions) => For(actions.Length, i => actions[i](), CancellationToken.None);

    /// <summary>Runs the work for each number from 0.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static void For(int count, Action<int> work, CancellationToken cancellationToken)
    {
        if (count < 2 || IsSequential)
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(i);
            }

            return;
        }

        var failures = new ExceptionDispatchInfo?[count];
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, (i, state) =>
        {
            try
            {
                work(i);
            }
            catch (Exception exception)
            {
                // What comes before this item still runs, so that the first failure is the same in every run.
                failures[i] = ExceptionDispatchInfo.Capture(exception);
                state.Break();
            }
        });
        Array.Find(failures, failure => failure is not null)?.Throw();
    }

    private static T Run<T>(Func<T> work, bool isAlone)
    {
        var before = _isAlone;
        _isAlone = isAlone;
        try
        {
            return work();
        }
        finally
        {
            _isAlone = before;
        }
    }
}
