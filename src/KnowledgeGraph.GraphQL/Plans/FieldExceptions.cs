using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>Tells exceptions that concern one field from those that end the execution.</summary>
internal static class FieldExceptions
{
    /// <param name="token">The token of the execution. A cancellation of something else is a fault of the resolver like any other.</param>
    public static bool IsFieldError(Exception exception, CancellationToken token) =>
        exception is not (ExecutionAbortedException or OutOfMemoryException) && !(exception is OperationCanceledException && token.IsCancellationRequested);
}
