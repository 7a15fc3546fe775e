namespace KnowledgeGraph.GraphQL;

/// <summary>How a request ended: what a transport chooses its status by.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran without errors.</summary>
    Executed,

    /// <summary>The operation ran, and there are errors beside the data.</summary>
    ExecutedWithErrors,

    /// <summary>The request is wrong (syntax, validation, variables, a limit): nothing ran, and there is no data.</summary>
    RequestError,

    /// <summary>The request may not be made this way: an operation that is no query where only queries may run.</summary>
    NotAllowed,
}
