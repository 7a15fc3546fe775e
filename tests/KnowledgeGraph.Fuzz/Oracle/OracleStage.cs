namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>How far a document has come.</summary>
public enum OracleStage
{
    /// <summary>It is not GraphQL.</summary>
    Syntax,

    /// <summary>It is invalid; or it is valid, and is not one to be executed.</summary>
    Validation,

    /// <summary>It was executed, or its variables or operation were refused.</summary>
    Execution,

    /// <summary>The engine broke down over it.</summary>
    Failure,
}
