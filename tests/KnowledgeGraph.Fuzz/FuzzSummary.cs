using System.Globalization;

namespace KnowledgeGraph.Fuzz;

/// <summary>The results of a series of inputs.</summary>
public class FuzzSummary
{
    /// <summary>
    /// The growth of memory, after a tenth of the inputs, that is still called none: caches, and what the runtime itself keeps.
    /// </summary>
    public const long LargestGrowth = 32 * 1024 * 1024;

    private const int MostKept = 50;

    private readonly List<string> _failures = [];

    /// <summary>Inputs that broke something or took too much, the first of them with what they are made of.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public int FailureCount { get; private set; }

    public int Count { get; private set; }

    /// <summary>The longest that an input took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>The input that took the longest.</summary>
    public int LongestNumber { get; private set; }

    /// <summary>Bytes in use after a tenth of the inputs.</summary>
    public long MemoryAtStart { get; private set; }

    /// <summary>Bytes in use after the last.</summary>
    public long MemoryAtEnd { get; private set; }

    /// <summary>Whether nothing broke, nothing hung and nothing grew.</summary>
    public bool Succeeded => FailureCount == 0 && MemoryAtEnd - MemoryAtStart <= LargestGrowth;

    public override string ToString() => $"{Count:N0} inputs, {Totals}";

    /// <summary>All but the number of inputs, in words.</summary>
    protected virtual string Totals => string.Create(
        CultureInfo.InvariantCulture,
        $"{FailureCount} failures, longest {Longest.TotalMilliseconds:0.0} ms (input {LongestNumber}), memory {MemoryAtStart / 1024:N0} KB "
        + $"after a tenth, {MemoryAtEnd / 1024:N0} KB in the end");

    /// <summary>Puts the numbers of a series to a check, one after the other.</summary>
    internal void Run(int first, int count, Action<int> check)
    {
        for (var number = first; number < first + count; number++)
        {
            check(number);
            if (number - first == count / 10)
            {
                MemoryAtStart = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        MemoryAtEnd = GC.GetTotalMemory(forceFullCollection: true);
    }

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
}
