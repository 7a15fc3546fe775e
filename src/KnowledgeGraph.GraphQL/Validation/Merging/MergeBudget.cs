namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Counts the work of merging, and stops validation when it exceeds the limits.</summary>
internal sealed class MergeBudget(ValidationContext context, string rule)
{
    private int _fragmentVisits;
    private int _comparisons;

    /// <summary>Counts the spread of a fragment into a selection set.</summary>
    /// <returns>Whether it is still within the limit.</returns>
    public bool VisitFragment()
    {
        if (++_fragmentVisits > context.Options.MaxFragmentVisits)
        {
            context.StopAtLimit(rule, $"The document spreads fragments more than {context.Options.MaxFragmentVisits} times.");
        }

        return !context.HasStopped;
    }

    /// <summary>Counts steps: fields that are visited or compared.</summary>
    /// <returns>Whether they are still within the limit.</returns>
    public bool Spend(int steps)
    {
        _comparisons += steps;
        if (_comparisons > context.Options.MaxMergeComparisons)
        {
            var limit = context.Options.MaxMergeComparisons;
            context.StopAtLimit(rule, $"Merging the fields of the document takes more than {limit} comparisons.");
        }

        return !context.HasStopped;
    }
}
