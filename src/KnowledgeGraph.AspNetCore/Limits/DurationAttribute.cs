namespace KnowledgeGraph.AspNetCore.Limits;

/// <summary>The range of a time, which ends where timers do unless it says otherwise.</summary>
public sealed class DurationAttribute : LimitAttribute
{
    private static readonly TimeSpan MaxOfTimers = TimeSpan.FromDays(24);

    /// <summary>Whether zero is in the range.</summary>
    public bool AllowZero { get; init; }

    /// <summary>The upper end in minutes; 0 for that of timers.</summary>
    public int MaxMinutes { get; init; }

    private TimeSpan Max => MaxMinutes > 0 ? TimeSpan.FromMinutes(MaxMinutes) : MaxOfTimers;

    private string Upper => MaxMinutes > 0 ? $"{MaxMinutes} minutes" : $"{Max.Days} days";

    /// <inheritdoc />
    public override string Minimum => AllowZero ? "0" : "> 0";

    /// <inheritdoc />
    public override string? Refuse(object value) =>
        value is TimeSpan time && time <= Max && (time > TimeSpan.Zero || (AllowZero && time == TimeSpan.Zero))
            ? null
            : $"a time {(AllowZero ? "from 0" : "above 0")} to {Upper}, such as 00:00:30 for half a minute.";
}
