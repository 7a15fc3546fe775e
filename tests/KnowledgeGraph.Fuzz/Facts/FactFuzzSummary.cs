using System.Globalization;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>What a series of inputs has shown.</summary>
public sealed class FactFuzzSummary
{
    private const int MostKept = 50;
    private const long LargestGrowth = 32 * 1024 * 1024;

    private readonly List<string> _failures = [];
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);

    /// <summary>Inputs that broke something or took too much, the first of them with their files.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public int FailureCount { get; private set; }

    public int Count { get; private set; }

    /// <summary>How many of them were compiled for all that was changed.</summary>
    public int CompiledCount { get; private set; }

    /// <summary>The longest that an input took.</summary>
    public TimeSpan Longest { get; private set; }

    public int LongestNumber { get; private set; }

    /// <summary>The most that an input allocated, in bytes.</summary>
    public long Largest { get; private set; }

    public int LargestNumber { get; private set; }

    /// <summary>Bytes in use after a tenth of the inputs.</summary>
    public long MemoryAtStart { get; internal set; }

    /// <summary>Bytes in use after the last.</summary>
    public long MemoryAtEnd { get; internal set; }

    /// <summary>Whether nothing broke, nothing hung and nothing grew.</summary>
    public bool Succeeded => FailureCount == 0 && MemoryAtEnd - MemoryAtStart <= LargestGrowth;

    internal void Add(int number, string kind, bool isCompiled, TimeSpan elapsed, long allocated)
    {
        Count++;
        CompiledCount += isCompiled ? 1 : 0;
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        (Longest, LongestNumber) = elapsed > Longest ? (elapsed, number) : (Longest, LongestNumber);
        (Largest, LargestNumber) = allocated > Largest ? (allocated, number) : (Largest, LargestNumber);
    }

    internal void Add(string failure)
    {
        FailureCount++;
        if (_failures.Count < MostKept)
            _failures.Add(failure);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count:N0} inputs ({string.Join(", ", _kinds.Select(kind => $"{kind.Value:N0} of {kind.Key}"))}), {CompiledCount:N0} compiled, {FailureCount} failures, "
        + $"longest {Longest.TotalMilliseconds:0.0} ms (input {LongestNumber}), most allocated {Largest / 1024:N0} KB (input {LargestNumber}), "
        + $"memory {MemoryAtStart / 1024:N0} KB after a tenth, {MemoryAtEnd / 1024:N0} KB in the end");
}
