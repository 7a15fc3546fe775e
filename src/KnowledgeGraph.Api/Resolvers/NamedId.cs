using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>An id that a condition names.</summary>
/// <param name="Hints">Explains why it finds nothing.</param>
internal readonly record struct NamedId(string Id, IdHints Hints)
{
    /// <summary>The maximum number of ids of one list that are looked at: those of a long list are not hand-written.</summary>
    public const int Max = 10;

    /// <summary>Adds a hint for each id that does not find what its condition is about, or that is a former one.</summary>
    public static void AddHints(IReadOnlyList<NamedId> ids, FactGraph graph, ResolveContext context)
    {
        foreach (var (id, hints) in ids)
        {
            hints.AddUnlessFound(id, graph, context);
        }
    }
}
