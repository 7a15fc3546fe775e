using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.CitedDocuments;
using KnowledgeGraph.Api.FactSets;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api;

/// <summary>
/// What an operation is answered from, the root object of every request to a schema: a graph in the vocabulary that the schema was made
/// for, and what is known about it. It never changes; other facts are another root.
/// </summary>
public sealed class FactSetRoot
{
    /// <param name="graph">Has to stay open as long as there are requests with this root.</param>
    public FactSetRoot(FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        History = new NoHistory(graph);
        Summary = new FactSetSummary(graph);
    }

    public FactGraph Graph { get; }

    /// <summary>The states of the facts before; without it, this one alone.</summary>
    public IFactSetHistory History { get; init; }

    /// <summary>The files that the facts come from; null where they are not watched.</summary>
    public WorkingCopy? WorkingCopy { get; init; }

    /// <summary>Counts that are had by looking at every row.</summary>
    internal FactSetSummary Summary { get; }

    /// <summary>The documents of the sources that were asked for so far.</summary>
    internal DocumentCache Documents { get; } = new();

    internal static FactSetRoot Of(ResolveContext context) => (FactSetRoot)context.Root!;

    internal static FactGraph GraphOf(ResolveContext context) => Of(context).Graph;

    internal static FactGraph GraphOf(BindContext context) => ((FactSetRoot)context.Root!).Graph;
}
