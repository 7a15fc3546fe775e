namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>How long an operation waits, in all.</summary>
/// <param name="End">When it gives up; <see cref="TimeSpan.MaxValue"/> for never.</param>
internal readonly record struct Patience(TimeSpan End)
{
    public static Patience Endless { get; } = new(TimeSpan.MaxValue);

    /// <summary>Whether it may be refused because others wait; otherwise their number is bounded elsewhere.</summary>
    public bool IsBounded => End != TimeSpan.MaxValue;

    /// <summary>The time that is left, for a timer.</summary>
    public TimeSpan LeftAt(TimeSpan now) => !IsBounded ? Timeout.InfiniteTimeSpan : End > now ? End - now : TimeSpan.Zero;
}
