namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>What is made of an operation, which decides what kinds of it are allowed.</summary>
internal enum OperationUse
{
    /// <summary>Nothing yet.</summary>
    Any,

    /// <summary>One response.</summary>
    Response,

    /// <summary>A response to one event of a subscription.</summary>
    Event,
}
