using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.Operation;

namespace KnowledgeGraph.Api;

/// <summary>What is known of a graph beside its facts, where it is served: the same schema shows it, or shows that there is none.</summary>
public sealed record GraphSurroundings
{
    /// <summary>The states of the facts before; null where nobody has seen them change.</summary>
    public IFactSetHistory? History { get; init; }

    /// <summary>The files that the facts come from; null where they are not watched.</summary>
    public WorkingCopy? WorkingCopy { get; init; }
}
