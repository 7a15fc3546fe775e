using System.Globalization;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>The results of a series of sets.</summary>
public sealed class FactFuzzSummary : FuzzSummary
{
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);

    /// <summary>How many of them were compiled for all that was changed.</summary>
    public int CompiledCount { get; private set; }

    /// <summary>The most that an input allocated, in bytes.</summary>
    public long Largest { get; private set; }

    public int LargestNumber { get; private set; }

    protected override string Totals => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(", ", _kinds.Select(kind => $"{kind.Value:N0} of {kind.Key}"))}; {CompiledCount:N0} compiled, most allocated {Largest / 1024:N0} KB (input {LargestNumber}), {base.Totals}");

    internal void Add(int number, string kind, bool isCompiled, TimeSpan elapsed, long allocated)
    {
        Add(number, elapsed);
        CompiledCount += isCompiled ? 1 : 0;
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        (Largest, LargestNumber) = allocated > Largest ? (allocated, number) : (Largest, LargestNumber);
    }
}
