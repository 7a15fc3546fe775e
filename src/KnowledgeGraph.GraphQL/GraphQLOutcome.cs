namespace KnowledgeGraph.GraphQL;

/// <summary>The outcome of a request, from which a transport chooses its status code.</summary>
public enum GraphQLOutcome
{
    /// <summary>The operation ran without errors.</summary>
    Executed,

    /// <summary>The operation ran, and there are errors besides the data.</summary>
    ExecutedWithErrors,

    /// <summary>The request is invalid (syntax, validation, variables, a limit): nothing ran, and there is no data.</summary>
    RequestError,

    /// <summary>The operation is not allowed here: it is not a query, and only queries may run.</summary>
    NotAllowed,

    /// <summary>The operation was abandoned for now, and has no response: run it anew when it is its turn.</summary>
    Postponed,
}
