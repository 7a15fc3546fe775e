using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>Days from a first to a last one, both inclusive, as <see cref="Day"/>s.</summary>
/// <param name="First"><see cref="Day.Earliest"/> when open.</param>
/// <param name="Last"><see cref="Day.Latest"/> when open.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DaySpan(int First, int Last)
{
    /// <summary>
    /// True for a day from the first to the last one. Without a branch: of an edge nobody can foresee it, least of all the processor.
    /// </summary>
    public bool Contains(int day) => First <= day & day <= Last;
}
