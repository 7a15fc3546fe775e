using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>A date or an interval, with the days that each of its ends may be.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Of a single date, the days that it may be.</param>
/// <param name="End">Equal to <paramref name="Start"/> for a single date.</param>
public sealed record EdtfDate(string Text, DayRange Start, DayRange End)
{
    /// <summary>From the first day that the start allows to the last that the end allows.</summary>
    public DayRange Whole => new(Start.Earliest, End.Latest);

    /// <summary>The form that the model keeps.</summary>
    public TimeValue ToTimeValue() => new(Text, Start.Earliest, End.Latest);
}
