namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>The gates in the order in which an operation passes them: for quick operations, for longer ones, and for those of any length.</summary>
internal sealed class GateLadder
{
    /// <summary>How many slices of a quick operation the next longer ones have.</summary>
    private const int SlicesOfLonger = 20;

    private readonly AdmissionGate[] _gates;

    public GateLadder(AdmissionOptions options)
    {
        var quick = options.QuickOperations ?? Environment.ProcessorCount;
        var longer = options.LongOperations ?? Math.Max(Environment.ProcessorCount / 2, 1);
        _gates =
        [
            new(new GateRules(options.Slice, quick, options.MaxWaitingPerClient, OneForEachClient: false, Turn: options.Slice)),
            new(new GateRules(
                options.Slice * SlicesOfLonger, longer, options.MaxLongWaitingPerClient, OneForEachClient: true, Turn: options.Slice * 5)),
            new(new GateRules(
                TimeSpan.MaxValue, longer, options.MaxLongWaitingPerClient, OneForEachClient: true, Turn: options.Slice * SlicesOfLonger)),
        ];
        MaxRunning = quick + (2 * longer);
    }

    /// <summary>How many operations run at once.</summary>
    public int MaxRunning { get; }

    /// <summary>Whether nothing runs or waits. Under the lock of the gates.</summary>
    public bool IsIdle => _gates.All(static gate => gate.IsIdle);

    public AdmissionGate this[int level] => _gates[level];

    /// <summary>The first gate behind which an operation may run for longer than a time.</summary>
    /// <param name="above">The gate that it comes from; one after that, if there is one.</param>
    public int LevelFor(TimeSpan expected, int above)
    {
        var level = Math.Min(above + 1, _gates.Length - 1);
        while (_gates[level].Slice <= expected)
        {
            level++;
        }

        return level;
    }
}
