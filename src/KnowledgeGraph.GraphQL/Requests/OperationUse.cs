namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>How an operation is used, which decides the kinds that are allowed.</summary>
internal enum OperationUse
{
    /// <summary>Inspection only.</summary>
    Any,

    /// <summary>One response.</summary>
    Response,

    /// <summary>A response to one event of a subscription.</summary>
    Event,
}
