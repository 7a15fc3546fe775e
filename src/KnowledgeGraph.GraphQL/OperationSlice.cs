namespace KnowledgeGraph.GraphQL;

/// <summary>
/// The time that an operation may run before it has to make room for others. One that has not ended by then is postponed: it is abandoned
/// without a response, and its caller runs it anew when it is its turn. An operation that took longer the last time is postponed at once.
/// </summary>
public abstract class OperationSlice
{
    /// <summary>How long the operation may run before it is asked to make room; <see cref="TimeSpan.MaxValue"/> for any time.</summary>
    public abstract TimeSpan Length { get; }

    /// <summary>The time that earlier attempts have used of the time limit.</summary>
    public abstract TimeSpan Used { get; }

    /// <summary>
    /// Asks for more time once <see cref="Length"/> has passed. Called on the thread that watches the time of all operations, so it must
    /// not wait.
    /// </summary>
    /// <returns>Whether <see cref="Length"/> has grown; otherwise the operation is postponed.</returns>
    public abstract bool TryProlong();
}
