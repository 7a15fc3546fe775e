using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// The time for which a statement holds, with the uncertainty of both ends, in <see cref="Day"/>s; all of them inclusive.
/// </summary>
/// <param name="SinceEarliest">The first day on which it may have begun; <see cref="Day.Earliest"/> when open.</param>
/// <param name="SinceLatest">The day by which it had certainly begun.</param>
/// <param name="UntilEarliest">The last day on which it certainly held.</param>
/// <param name="UntilLatest">The last day on which it may have held; <see cref="Day.Latest"/> when open.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct ValidTime(int SinceEarliest, int SinceLatest, int UntilEarliest, int UntilLatest)
{
    /// <summary>A time that includes every day with certainty.</summary>
    public static ValidTime Always { get; } = new(Day.Earliest, Day.Earliest, Day.Latest, Day.Latest);

    /// <summary>Whether it holds on <paramref name="day"/>, apart from single days: <see cref="Statement.InForceOn(int)"/>.</summary>
    internal Certainty InForceOn(int day)
    {
        if (day < SinceEarliest || day > UntilLatest)
        {
            return Certainty.No;
        }

        return SinceLatest <= day && day <= UntilEarliest ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>
    /// Whether, under some reading of the dates, it holds on a day from <paramref name="first"/> to <paramref name="last"/>.
    /// </summary>
    public bool MayOverlap(int first, int last) => SinceEarliest <= last && first <= UntilLatest;
}
