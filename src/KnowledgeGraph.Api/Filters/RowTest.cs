namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Whether a row passes a condition. What the row is of, the condition knows: it was compiled for one table of one graph.
/// </summary>
/// <param name="row">An entity, a statement or a source.</param>
/// <param name="place">
/// For an entity, the statement by which a relation leads to it, -1 where none does; for parts of a row, which of them.
/// </param>
internal delegate bool RowTest(int row, int place, ref FilterWork work);

/// <summary>Puts conditions together.</summary>
internal static class RowTests
{
    /// <summary>Passes what passes every one of <paramref name="tests"/>; everything when there are none.</summary>
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

    /// <summary>Passes what passes one of <paramref name="tests"/> at least; nothing when there are none.</summary>
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
