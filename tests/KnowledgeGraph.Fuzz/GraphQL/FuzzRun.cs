using System.Diagnostics;
using KnowledgeGraph.Fuzz.Oracle;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>A series of inputs put to the engine.</summary>
public sealed class FuzzRun
{
    /// <summary>The longest that an input may take.</summary>
    public static readonly TimeSpan LongestInput = TimeSpan.FromMilliseconds(100);

    /// <summary>The growth of memory, after a tenth of the inputs, that is still called none: caches, and what the runtime itself keeps.</summary>
    public const long LargestGrowth = 32 * 1024 * 1024;

    private const int Attempts = 4;

    private readonly ulong _seed;
    private readonly FuzzInputGenerator[] _generators;
    private readonly FuzzCheck[] _checks;

    public FuzzRun(ulong seed)
    {
        _seed = seed;
        _generators = [.. OracleSchema.All.Select(schema => new FuzzInputGenerator(schema.Schema))];
        _checks = [.. OracleSchema.All.Select(schema => new FuzzCheck(schema.Schema))];
    }

    /// <summary>Runs inputs; the schemas take turns.</summary>
    public FuzzSummary Run(int first, int count)
    {
        var summary = new FuzzSummary();
        for (var number = first; number < first + count; number++)
        {
            RunInput(number, summary);
            if (number - first == count / 10)
            {
                summary.MemoryAtStart = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        summary.MemoryAtEnd = GC.GetTotalMemory(forceFullCollection: true);
        return summary;
    }

    private void RunInput(int number, FuzzSummary summary)
    {
        var schema = number % _checks.Length;
        var input = _generators[schema].Generate(Randomness.OfCase(_seed, number));
        string? failure = null;
        var elapsed = Measure(() => failure = _checks[schema].Check(input));

        // A collection, a compilation or another program may get in the way once. What hangs, hangs each time.
        for (var attempt = 1; attempt < Attempts && elapsed > LongestInput / 5; attempt++)
        {
            elapsed = TimeSpan.FromTicks(Math.Min(elapsed.Ticks, Measure(() => _checks[schema].Check(input)).Ticks));
        }

        summary.Add(number, elapsed);
        failure ??= elapsed > LongestInput ? $"It takes {elapsed.TotalMilliseconds:0} ms." : null;
        if (failure is not null)
        {
            summary.Add($"Input {number}: {failure}\n{input}");
        }
    }

    /// <summary>By the clock or in processor time, whichever is less: others may hold the processor, or work in this process.</summary>
    private static TimeSpan Measure(Action action)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        action();
        return TimeSpan.FromTicks(Math.Min(Stopwatch.GetElapsedTime(start).Ticks, (Environment.CpuUsage.TotalTime - used).Ticks));
    }
}
