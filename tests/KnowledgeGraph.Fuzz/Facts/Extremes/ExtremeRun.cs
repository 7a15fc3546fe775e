using System.Diagnostics;
using KnowledgeGraph.Compiler;

namespace KnowledgeGraph.Fuzz.Facts.Extremes;

/// <summary>Compiles extremes of one size and of half of it: what grows with the square of the size is out of proportion.</summary>
public static class ExtremeRun
{
    /// <summary>Twice as much may take up to this much longer.</summary>
    public const double LargestGrowth = 3.2;

    private const int Attempts = 3;

    /// <summary>The longest that any of them may take. All are as large as one file can be.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>Below this, growth is not looked at: it would be chance.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(2);

    public static IReadOnlyList<Extreme> All { get; } = [.. ExtremeSyntax.All(), .. ExtremeFacts.All()];

    /// <summary>Compiles a set and gives its diagnostics; whatever it holds, nothing is thrown.</summary>
    public static FactCompilation Compile(Extreme extreme, int size) =>
        FactCompiler.Compile(extreme.Parse(size), [], CompilationOptions.Default);

    /// <summary>
    /// Measures one. What is out of proportion is so each time: a collection or a compilation that got in the way is not.
    /// </summary>
    public static ExtremeResult Measure(Extreme extreme)
    {
        var result = MeasureOnce(extreme);
        for (var attempt = 1; attempt < Attempts && result.Failure is not null; attempt++)
        {
            result = MeasureOnce(extreme);
        }

        return result;
    }

    private static ExtremeResult MeasureOnce(Extreme extreme)
    {
        var half = Time(extreme, extreme.Size / 2);
        var whole = Time(extreme, extreme.Size);
        var elapsed = whole.Elapsed;
        var growth = 2 * (whole.Processor / half.Processor) / ((double)whole.Characters / half.Characters);
        var failure = elapsed > Longest ? "takes too long"
            : elapsed > Noticeable && growth > LargestGrowth ? "grows out of proportion"
            : null;
        return new ExtremeResult(extreme, elapsed, growth, whole.Allocated, whole.Diagnostics, failure);
    }

    /// <summary>
    /// By the clock for what it may take, and in the processor's time, which other programs do not lengthen, for how that grows.
    /// </summary>
    private static (int Characters, TimeSpan Elapsed, TimeSpan Processor, long Allocated, int Diagnostics) Time(Extreme extreme, int size)
    {
        var files = extreme.Create(size);
        var made = extreme with { Create = _ => files };
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (start, used) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var compilation = Compile(made, size);
        var elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return (
            files.Values.Sum(text => text.Length),
            elapsed,
            process.TotalProcessorTime - used,
            GC.GetAllocatedBytesForCurrentThread() - allocated,
            compilation.Diagnostics.Count);
    }
}

/// <summary>The cost of one extreme.</summary>
/// <param name="Growth">Of the time, for twice as many characters.</param>
/// <param name="Allocated">In bytes.</param>
/// <param name="Failure">What is out of proportion; null where nothing is.</param>
public sealed record ExtremeResult(Extreme Extreme, TimeSpan Elapsed, double Growth, long Allocated, int Diagnostics, string? Failure);
