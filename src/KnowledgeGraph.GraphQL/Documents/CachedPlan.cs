using System.Collections.Immutable;
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

    private long _lastTime;

    public OperationPlan Plan { get; } = plan;

    /// <summary>How long the last run took, or had taken when it was abandoned; zero if that was short.</summary>
    public TimeSpan LastTime
    {
        get => TimeSpan.FromTicks(Volatile.Read(ref _lastTime));
        set
        {
            var ticks = value < MinRemembered ? 0 : value.Ticks;
            if (ticks != Volatile.Read(ref _lastTime))
            {
                Volatile.Write(ref _lastTime, ticks);
            }
        }
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
