using System.Diagnostics;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>A series of sets put to the fact compiler.</summary>
public sealed class FactFuzzRun(ulong seed)
{
    /// <summary>The longest that an input may take.</summary>
    public static readonly TimeSpan LongestInput = TimeSpan.FromMilliseconds(500);

    /// <summary>The most that an input may allocate, in bytes: the set as it is takes a hundredth of it.</summary>
    public const long LargestInput = 256L * 1024 * 1024;

    private const int Attempts = 4;

    /// <summary>Makes the inputs from one number on and puts them to the compiler.</summary>
    public FactFuzzSummary Run(int first, int count)
    {
        var summary = new FactFuzzSummary();
        for (var number = first; number < first + count; number++)
        {
            RunInput(number, summary);
            if (number - first == count / 10)
                summary.MemoryAtStart = GC.GetTotalMemory(forceFullCollection: true);
        }

        summary.MemoryAtEnd = GC.GetTotalMemory(forceFullCollection: true);
        return summary;
    }

    private void RunInput(int number, FactFuzzSummary summary)
    {
        var input = FactInputGenerator.Generate(Randomness.OfCase(seed, number));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var (failure, isCompiled) = FactCheck.Check(input, number);
        var elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        // A collection, a compilation or another program may get in the way once. What hangs, hangs each time, and in our own time.
        for (var attempt = 1; attempt < Attempts && elapsed > LongestInput / 10; attempt++)
        {
            elapsed = TimeSpan.FromTicks(Math.Min(elapsed.Ticks, ProcessorTime(input, number).Ticks));
        }

        summary.Add(number, input.Kind, isCompiled, elapsed, allocated);
        failure ??= elapsed > LongestInput ? $"It takes {elapsed.TotalMilliseconds:0} ms."
            : allocated > LargestInput ? $"It allocates {allocated / 1024 / 1024} MB."
            : null;
        if (failure is not null)
            summary.Add($"Input {number}: {failure}\n{input}");
    }

    private static TimeSpan ProcessorTime(FactInput input, int number)
    {
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        FactCheck.Check(input, number);
        process.Refresh();
        return process.TotalProcessorTime - start;
    }
}
