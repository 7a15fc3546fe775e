namespace KnowledgeGraph.GraphQL;

/// <summary>A request as it arrives from the transport. Its memory is read only while the request executes.</summary>
public readonly struct GraphQLRequest
{
    /// <summary>The document in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The operation to run; null if the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as a JSON object in UTF-8; empty if there are none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>Whether only queries may run, as with GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>The effect of the error of a field on the data around it.</summary>
    public ErrorBehaviour OnError { get; init; }

    /// <summary>Whether the response reports the cost in its extensions.</summary>
    public bool ReportCost { get; init; }

    /// <summary>An object that resolvers see as <see cref="Execution.ResolveContext.Witness"/>; null if nothing is recorded.</summary>
    public object? Witness { get; init; }

    /// <summary>The time that the operation may run before it is postponed; null if it runs to its end or to the time limit.</summary>
    public OperationSlice? Slice { get; init; }
}
