using System.Globalization;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>What a series of inputs has shown.</summary>
public sealed class FuzzSummary
{
    private const int MostKept = 50;

    private readonly List<string> _failures = [];

    /// <summary>Inputs that broke something or took too long, the first of them with their bytes.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public int FailureCount { get; private set; }

    public int Count { get; private set; }

    /// <summary>The longest that an input took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>The input that took the longest.</summary>
    public int LongestNumber { get; private set; }

    /// <summary>Bytes in use after a tenth of the inputs.</summary>
    public long MemoryAtStart { get; internal set; }

    /// <summary>Bytes in use after the last.</summary>
    public long MemoryAtEnd { get; internal set; }

    /// <summary>Whether nothing broke, nothing hung and nothing grew.</summary>
    public bool Succeeded => FailureCount == 0 && MemoryAtEnd - MemoryAtStart <= FuzzRun.LargestGrowth;

    internal void Add(int number, TimeSpan elapsed)
    {
        Count++;
        (Longest, LongestNumber) = elapsed > Longest ? (elapsed, number) : (Longest, LongestNumber);
    }

    internal void Add(string failure)
    {
        FailureCount++;
        if (_failures.Count < MostKept)
        {
            _failures.Add(failure);
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count:N0} inputs, {FailureCount} failures, longest {Longest.TotalMilliseconds:0.0} ms (input {LongestNumber}), memory {MemoryAtStart / 1024:N0} KB after a tenth, {MemoryAtEnd / 1024:N0} KB in the end");
}
