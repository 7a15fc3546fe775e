using System.Collections.Immutable;
using System.Diagnostics;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>
/// A plan together with what earlier runs have left for the next: bound values, and possibly the response. Any number of threads use it.
/// Everything except for the plan may be replaced or dropped at any time, which costs the next run some work and changes no answer.
/// </summary>
// Why: docs/decisions.md#a-plan-is-data
internal sealed class CachedPlan(OperationPlan plan)
{
    /// <summary>Shorter times are not worth remembering, nor the traffic between processors that this costs.</summary>
    private static readonly TimeSpan MinRemembered = TimeSpan.FromMilliseconds(5);

    /// <summary>How long an operation is taken for a long one before it is tried once more.</summary>
    private static readonly TimeSpan TrialInterval = TimeSpan.FromSeconds(1);

    private long _lastTime;
    private long _triedAt;
    private bool _isKnownToBeShort;

    public OperationPlan Plan { get; } = plan;

    /// <summary>How long the last run took, or had taken when it was abandoned; zero if that was short.</summary>
    public TimeSpan LastTime => TimeSpan.FromTicks(Volatile.Read(ref _lastTime));

    /// <summary>
    /// Whether the last run took too long for a slice. Once in a while it is false regardless, so that one that was held up by a busy
    /// machine is not taken for a long one forever.
    /// </summary>
    public bool IsTooLongFor(TimeSpan slice)
    {
        if (LastTime < slice)
        {
            return false;
        }

        var triedAt = Volatile.Read(ref _triedAt);
        var now = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(triedAt, now) < TrialInterval
            || Interlocked.CompareExchange(ref _triedAt, now, triedAt) != triedAt;
    }

    /// <summary>Remembers how long a run took to its end.</summary>
    public void Ended(TimeSpan time)
    {
        var ticks = time < MinRemembered ? 0 : time.Ticks;
        if (ticks != Volatile.Read(ref _lastTime) || !_isKnownToBeShort)
        {
            Volatile.Write(ref _lastTime, ticks);
            _isKnownToBeShort = ticks == 0;
        }
    }

    /// <summary>Remembers that a run was abandoned.</summary>
    /// <returns>
    /// The time that the next one is expected to take at least; zero if it was short before, and may only have been held up.
    /// </returns>
    public TimeSpan Abandoned(TimeSpan time)
    {
        if (_isKnownToBeShort)
        {
            _isKnownToBeShort = false;
            return TimeSpan.Zero;
        }

        Volatile.Write(ref _lastTime, time.Ticks);
        Volatile.Write(ref _triedAt, Stopwatch.GetTimestamp());
        return time;
    }

    /// <summary>The values last bound from constant arguments; null before the first run.</summary>
    public ConstantBindings? Constants { get; set; }

    /// <summary>The values last bound from arguments that differ between requests: one for each of the plan's variable fields.</summary>
    public ImmutableArray<LastBinding> LastBindings { get; } = [.. plan.VariableFields.Select(static field =>
        new LastBinding(field.Variables))];

    /// <summary>The response, where it is always the same and has been made; null otherwise.</summary>
    public KeptResponse? Response { get; set; }

    /// <summary>Drops what was bound for a root that is no longer used.</summary>
    public void Forget(object root)
    {
        if (ReferenceEquals(Constants?.Root, root))
        {
            Constants = null;
        }

        foreach (var binding in LastBindings)
        {
            binding.Forget(root);
        }
    }
}
