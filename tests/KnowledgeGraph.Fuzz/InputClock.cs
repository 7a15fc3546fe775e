using System.Diagnostics;

namespace KnowledgeGraph.Fuzz;

/// <summary>
/// How long an input takes, by the clock on the wall: what waits for something uses no processor, and hangs all the same.
/// </summary>
internal static class InputClock
{
    /// <summary>A collection or a compilation may get in the way once. What hangs, hangs each time.</summary>
    private const int Attempts = 4;

    /// <summary>As often again, where the processor says that it was others who had it: on a busy machine they come back.</summary>
    private const int AttemptsBesideOthers = 20;

    /// <summary>The shortest of several times, if the first was nowhere near short; once is enough otherwise.</summary>
    /// <param name="limit">What an input may take.</param>
    /// <param name="check">Puts the input to the product.</param>
    public static TimeSpan Measure(TimeSpan limit, Action check)
    {
        var (shortest, processor) = Once(check);
        for (var attempt = 1; shortest > limit / 10 && attempt < (shortest > limit && processor < limit ? AttemptsBesideOthers : Attempts); attempt++)
        {
            var (elapsed, used) = Once(check);
            (shortest, processor) = (Min(shortest, elapsed), Min(processor, used));
        }

        return shortest;
    }

    private static (TimeSpan Elapsed, TimeSpan Processor) Once(Action check)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        check();
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - used);
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
