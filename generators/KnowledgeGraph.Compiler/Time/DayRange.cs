using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>The days between which a day lies, both inclusive, in days from 1970-01-01.</summary>
/// <param name="Earliest"><see cref="TimeValue.MinDay"/> when open.</param>
/// <param name="Latest"><see cref="TimeValue.MaxDay"/> when open.</param>
public readonly record struct DayRange(int Earliest, int Latest)
{
    /// <summary>Nothing is known.</summary>
    public static DayRange Unknown { get; } = new(TimeValue.MinDay, TimeValue.MaxDay);

    /// <summary>Before every day.</summary>
    public static DayRange OpenStart { get; } = new(TimeValue.MinDay, TimeValue.MinDay);

    /// <summary>After every day.</summary>
    public static DayRange OpenEnd { get; } = new(TimeValue.MaxDay, TimeValue.MaxDay);
}
