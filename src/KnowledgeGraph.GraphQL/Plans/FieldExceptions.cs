using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>Distinguishes exceptions that concern one field from those that end execution.</summary>
internal static class FieldExceptions
{
    /// <param name="cancellationToken">
    /// The token of the execution. The cancellation of anything else is a fault of the resolver like any other.
    /// </param>
    public static bool IsFieldError(Exception exception, CancellationToken cancellationToken) =>
        exception is not (ExecutionAbortedException or PostponedException or OutOfMemoryException)
        && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);
}
