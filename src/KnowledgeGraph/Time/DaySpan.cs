using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>A span of <see cref="Day"/>s, both ends inclusive.</summary>
/// <param name="First">The first day; <see cref="Day.Earliest"/> when open.</param>
/// <param name="Last">The last day; <see cref="Day.Latest"/> when open.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DaySpan(int First, int Last)
{
    /// <summary>
    /// Whether the span includes a day. Evaluated without a branch, since the outcome is unpredictable from edge to edge.
    /// </summary>
    public bool Contains(int day) => First <= day & day <= Last;

    /// <summary>
    /// Whether the span has a day, begins by <paramref name="first"/> and does not end before <paramref name="last"/>; without a branch.
    /// </summary>
    internal bool Spans(int first, int last) => First <= Last & First <= first & last <= Last;
}
