namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Ends an attempt of an operation that needs something that is still being computed.</summary>
internal sealed class PostponedException(Task computation) : Exception
{
    /// <summary>The computation that the operation needs.</summary>
    public Task Computation => computation;
}
