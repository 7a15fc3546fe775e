namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Counts the work of merging, and stops validation where it passes the limits.</summary>
internal sealed class MergeBudget(ValidationContext context, string rule)
{
    private int _fragmentVisits;
    private int _comparisons;

    /// <summary>Takes note that a fragment is spread into a selection set.</summary>
    /// <returns>Whether that was still within the limit.</returns>
    public bool VisitFragment()
    {
        if (++_fragmentVisits > context.Options.MaxFragmentVisits)
        {
            context.StopAtLimit(rule, $"The document spreads fragments more than {context.Options.MaxFragmentVisits} times.");
        }

        return !context.HasStopped;
    }

    /// <summary>Takes note of steps: fields that are looked at or compared.</summary>
    /// <returns>Whether they were still within the limit.</returns>
    public bool Spend(int steps)
    {
        _comparisons += steps;
        if (_comparisons > context.Options.MaxMergeComparisons)
        {
            var limit = context.Options.MaxMergeComparisons;
            context.StopAtLimit(rule, $"It takes more than {limit} comparisons to merge the fields of the document.");
        }

        return !context.HasStopped;
    }
}
