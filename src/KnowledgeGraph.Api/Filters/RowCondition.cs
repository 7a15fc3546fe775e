namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Finds the rows of a table that satisfy a condition, each once, without looking at the others: from an id in the condition, backwards.
/// The result is meaningless if the work is exhausted.
/// </summary>
internal delegate IReadOnlyCollection<int> RowFinder(ref FilterWork work);

/// <summary>A compiled condition.</summary>
/// <param name="Test">Whether a row at a place satisfies it.</param>
/// <param name="Find">
/// Finds the rows that satisfy the condition, or the part of it that does not depend on the place; null if they cannot be found directly.
/// </param>
/// <param name="Rest">The part that depends on the place, where the rest can be found; null if there is none.</param>
/// <param name="UsesPlace">Whether <paramref name="Test"/> depends on the place.</param>
internal sealed record RowCondition(RowTest Test, RowFinder? Find = null, RowTest? Rest = null, bool UsesPlace = false)
{
    /// <summary>Satisfied by everything.</summary>
    public static RowCondition Everything { get; } = new(static (int _, int _, ref FilterWork _) => true);

    /// <summary>A condition that only these rows can satisfy.</summary>
    /// <param name="find">Finds rows outside lists: O(1) per row.</param>
    public static RowCondition Among(Func<IReadOnlyCollection<int>> find, RowTest test)
    {
        RowFinder candidates = (ref FilterWork _) => find();
        return new RowCondition(test, (ref FilterWork work) => Passing(candidates(ref work), [test], ref work));
    }

    /// <summary>All of these hold. The rows are found by the part for which that is cheapest.</summary>
    public static RowCondition All(IReadOnlyList<RowCondition> conditions)
    {
        if (conditions.Count == 1)
        {
            return conditions[0];
        }

        var test = RowTests.All([.. conditions.Select(condition => condition.Test)]);
        var usesPlace = conditions.Any(condition => condition.UsesPlace);
        RowCondition[] found = [.. conditions.Where(condition => condition.Find is not null)];
        if (found.Length == 0)
        {
            return new RowCondition(test, UsesPlace: usesPlace);
        }

        RowTest[] rest =
        [
            .. conditions.Where(condition => condition is { Find: null, UsesPlace: true }).Select(condition => condition.Test),
            .. found.Select(condition => condition.Rest).OfType<RowTest>(),
        ];
        return new RowCondition(
            test,
            (ref FilterWork work) => FindAll(conditions, found, ref work),
            rest.Length == 0 ? null : RowTests.All(rest),
            usesPlace);
    }

    /// <summary>At least one of these holds. The rows are found if those of each are.</summary>
    public static RowCondition Any(IReadOnlyList<RowCondition> conditions)
    {
        var test = RowTests.Any([.. conditions.Select(condition => condition.Test)]);
        if (!conditions.All(condition => condition is { Find: not null, Rest: null }))
        {
            return new RowCondition(test, UsesPlace: conditions.Any(condition => condition.UsesPlace));
        }

        return new RowCondition(test, (ref FilterWork work) =>
        {
            var union = new HashSet<int>();
            foreach (var condition in conditions)
            {
                union.UnionWith(condition.Find!(ref work));
            }

            return union;
        });
    }

    private static List<int> FindAll(
        IReadOnlyList<RowCondition> conditions, RowCondition[] found, ref FilterWork work)
    {
        // Which one is cheapest shows only as they run: each has as many steps as the others, then more.
        for (var budget = FilterWork.FirstBudget; !work.IsExhausted; budget = FilterWork.Grow(budget))
        {
            foreach (var candidate in found)
            {
                var limit = found.Length == 1 ? work.Limit : work.Lower(budget);
                var rows = candidate.Find!(ref work);
                if (!work.IsExhausted)
                {
                    work.Restore(limit);
                    RowTest[] others =
                    [
                        .. conditions
                            .Where(other => !ReferenceEquals(other, candidate) && (other.Find is not null || !other.UsesPlace))
                            .Select(other => other.RowPart()),
                    ];
                    return Passing(rows, others, ref work);
                }

                work.Restore(limit);
            }
        }

        return [];
    }

    // The part that does not depend on the place.
    private RowTest RowPart()
    {
        if (Rest is null)
        {
            return Test;
        }

        HashSet<int>? rows = null;
        return (int row, int _, ref FilterWork work) => (rows ??= [.. Find!(ref work)]).Contains(row);
    }

    private static List<int> Passing(IReadOnlyCollection<int> rows, RowTest[] tests, ref FilterWork work)
    {
        var passing = new List<int>(rows.Count);
        foreach (var row in rows)
        {
            if (!work.Step())
            {
                break;
            }

            var passes = true;
            foreach (var test in tests)
            {
                passes = passes && test(row, -1, ref work);
            }

            if (passes)
            {
                passing.Add(row);
            }
        }

        return passing;
    }
}
