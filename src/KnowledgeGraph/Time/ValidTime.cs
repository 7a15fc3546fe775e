using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>When a statement holds, with the uncertainty of both ends, in <see cref="Day"/>s; all of them inclusive.</summary>
/// <param name="SinceEarliest">The first day on which it may have begun; <see cref="Day.Earliest"/> when open.</param>
/// <param name="SinceLatest">The day on which it had begun for certain.</param>
/// <param name="UntilEarliest">The last day on which it held for certain.</param>
/// <param name="UntilLatest">The last day on which it may have held; <see cref="Day.Latest"/> when open.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct ValidTime(int SinceEarliest, int SinceLatest, int UntilEarliest, int UntilLatest)
{
    /// <summary>Holds on every day, certainly.</summary>
    public static ValidTime Always { get; } = new(Day.Earliest, Day.Earliest, Day.Latest, Day.Latest);

    /// <summary>Whether it holds on <paramref name="day"/>.</summary>
    public Certainty InForceOn(int day)
    {
        if (day < SinceEarliest || day > UntilLatest)
        {
            return Certainty.No;
        }

        return SinceLatest <= day && day <= UntilEarliest ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Whether it holds on <paramref name="date"/>.</summary>
    public Certainty InForceOn(DateOnly date) => InForceOn(Day.From(date));

    /// <summary>
    /// True when some reading of the dates has it hold on a day from <paramref name="first"/> to <paramref name="last"/>.
    /// </summary>
    public bool MayOverlap(int first, int last) => SinceEarliest <= last && first <= UntilLatest;
}
