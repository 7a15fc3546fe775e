using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles"/>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>The fragments of a cycle that its message names.</summary>
    private const int MaxShown = 20;

    public override string Name => "NoFragmentCycles";

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (_visited.Add(fragment.Name))
        {
            FindCycles(fragment);
        }
    }

    /// <summary>
    /// Searches depth first, on a stack of its own: chains of fragments are bounded only by the size of the document. Every spread of the
    /// document is followed once.
    /// </summary>
    private void FindCycles(FragmentDefinitionNode start)
    {
        var path = new List<FragmentSpreadNode>();
        var depths = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Name] = 0 };
        var pending = new Stack<(string Name, List<FragmentSpreadNode> Spreads, int Next)>();
        pending.Push((start.Name, Context.Fragments.SpreadsIn(start.SelectionSet), 0));
        while (pending.TryPop(out var frame) && !Context.HasStopped)
        {
            path.RemoveRange(pending.Count, path.Count - pending.Count);
            if (frame.Next == frame.Spreads.Count)
            {
                depths.Remove(frame.Name);
                continue;
            }

            pending.Push(frame with { Next = frame.Next + 1 });
            var spread = frame.Spreads[frame.Next];
            path.Add(spread);
            if (depths.TryGetValue(spread.Name, out var depth))
            {
                ReportCycle(path[depth..]);
            }
            else if (Context.Fragments.Find(spread.Name) is { } fragment && _visited.Add(spread.Name))
            {
                depths[spread.Name] = pending.Count;
                pending.Push((spread.Name, Context.Fragments.SpreadsIn(fragment.SelectionSet), 0));
            }
        }
    }

    private void ReportCycle(List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Take(MaxShown).Select(static spread => $"\"{spread.Name}\""));
        via += cycle.Count - 1 > MaxShown ? ", …" : "";
        Report(
            $"Cannot spread fragment \"{cycle[^1].Name}\" within itself{(via.Length == 0 ? "" : $" via {via}")}.",
            [.. cycle.Select(static spread => spread.Start)]);
    }
}
