using System.Diagnostics;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>Elapsed and processor time, in microseconds.</summary>
/// <param name="Elapsed">By the clock on the wall.</param>
/// <param name="Processor">Of processors: what tells of the work where others use them too. Of all threads together.</param>
internal readonly record struct Measurement(
    [property: JsonPropertyName("elapsed")] double Elapsed, [property: JsonPropertyName("processor")] double Processor)
{
    /// <summary>Code that runs often is compiled anew when it has run for a while: only that is measured.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>The median over one call for each question, after calls that are not counted.</summary>
    public static Measurement MedianOf<T>(IReadOnlyList<T> questions, Action<T> ask)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            foreach (var question in questions)
            {
                ask(question);
            }
        }

        return Median([.. questions.Select(question => Of(() => ask(question), ThreadTime))]);
    }

    /// <summary>The median of some calls after one that is not counted; with what other threads do for it.</summary>
    public static Measurement MedianOf(int rounds, Action action)
    {
        action();
        return Median(
            [.. Enumerable.Range(0, rounds).Select(_ => Of(action, static () => Environment.CpuUsage.TotalTime.TotalMicroseconds))]);
    }

    private static Measurement Of(Action action, Func<double> processorTime)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), processorTime());
        action();
        var after = processorTime();
        return new Measurement(Stopwatch.GetElapsedTime(start).TotalMicroseconds, after - before);
    }

    private static Measurement Median(Measurement[] all) =>
        new(Statistics.Median(all.Select(one => one.Elapsed)), Statistics.Median(all.Select(one => one.Processor)));

    /// <summary>Where the system has no such clock, the one on the wall stands in.</summary>
    private static double ThreadTime() =>
        ProcessorClock.OfThread()?.TotalMicroseconds ?? Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
}
