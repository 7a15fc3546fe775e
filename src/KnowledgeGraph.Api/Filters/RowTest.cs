namespace KnowledgeGraph.Api.Filters;

/// <summary>Whether an entity passes a condition.</summary>
internal delegate bool RowTest(FactGraph graph, int entity);

/// <summary>Puts conditions together.</summary>
internal static class RowTests
{
    /// <summary>Passes what passes every one of <paramref name="tests"/>; everything when there are none.</summary>
    public static RowTest All(IReadOnlyList<RowTest> tests)
    {
        if (tests.Count == 1)
            return tests[0];
        RowTest[] every = [.. tests];
        return (graph, entity) =>
        {
            foreach (var test in every)
            {
                if (!test(graph, entity))
                    return false;
            }

            return true;
        };
    }

    /// <summary>Passes what passes one of <paramref name="tests"/> at least; nothing when there are none.</summary>
    public static RowTest Any(IReadOnlyList<RowTest> tests)
    {
        RowTest[] every = [.. tests];
        return (graph, entity) =>
        {
            foreach (var test in every)
            {
                if (test(graph, entity))
                    return true;
            }

            return false;
        };
    }
}
