namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>A series of sets put to the fact compiler.</summary>
public sealed class FactFuzzRun(ulong seed)
{
    /// <summary>The longest that an input may take.</summary>
    public static readonly TimeSpan LongestInput = TimeSpan.FromMilliseconds(500);

    /// <summary>The most that an input may allocate, in bytes: the set as it is takes a hundredth of it.</summary>
    public const long LargestInput = 256L * 1024 * 1024;

    /// <summary>Makes the inputs from one number on and puts them to the compiler.</summary>
    public FactFuzzSummary Run(int first, int count)
    {
        var summary = new FactFuzzSummary();
        summary.Run(first, count, number => RunInput(number, summary));
        return summary;
    }

    private void RunInput(int number, FactFuzzSummary summary)
    {
        var input = FactInputGenerator.Generate(Randomness.OfCase(seed, number));
        (string? Failure, bool IsCompiled, long Allocated)? found = null;
        var elapsed = InputClock.Measure(LongestInput, () =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (fault, compiled) = FactCheck.Check(input, number);
            found ??= (fault, compiled, GC.GetAllocatedBytesForCurrentThread() - before);
        });
        var (failure, isCompiled, allocated) = found!.Value;
        summary.Add(number, input.Kind, isCompiled, elapsed, allocated);
        failure ??= elapsed > LongestInput ? $"It takes {elapsed.TotalMilliseconds:0} ms."
            : allocated > LargestInput ? $"It allocates {allocated / 1024 / 1024} MB."
            : null;
        if (failure is not null)
        {
            summary.Add($"Input {number}: {failure}\n{input}");
        }
    }
}
