namespace KnowledgeGraph.GraphQL;

/// <summary>A request as it comes from the transport. Its memory is read only while the request is executed.</summary>
public readonly struct GraphQLRequest
{
    /// <summary>The document in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The operation to run; null if the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as one JSON object in UTF-8; empty if there are none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>Whether only queries may run, as over GET.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the cost is reported in the extensions of the response.</summary>
    public bool ReportCost { get; init; }
}
