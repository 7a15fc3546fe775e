namespace KnowledgeGraph.Api.Filters;

/// <summary>Whether a row satisfies a condition. The condition was compiled for one table of one graph.</summary>
/// <param name="row">An entity, a statement or a source.</param>
/// <param name="place">For an entity, the statement behind the relation to it, or -1; for parts of a row, the index of the part.</param>
internal delegate bool RowTest(int row, int place, ref FilterWork work);

/// <summary>Combines conditions.</summary>
internal static class RowTests
{
    /// <summary>Passes if all <paramref name="tests"/> pass.</summary>
    public static RowTest All(IReadOnlyList<RowTest> tests)
    {
        if (tests.Count == 1)
        {
            return tests[0];
        }

        RowTest[] every = [.. tests];
        return (int row, int place, ref FilterWork work) =>
        {
            foreach (var test in every)
            {
                if (!test(row, place, ref work))
                {
                    return false;
                }
            }

            return true;
        };
    }

    /// <summary>Passes if any of <paramref name="tests"/> passes.</summary>
    public static RowTest Any(IReadOnlyList<RowTest> tests)
    {
        RowTest[] every = [.. tests];
        return (int row, int place, ref FilterWork work) =>
        {
            foreach (var test in every)
            {
                if (test(row, place, ref work))
                {
                    return true;
                }
            }

            return false;
        };
    }
}
