namespace KnowledgeGraph.GraphQL;

/// <summary>The effect of the error of a field on the data around it: the request member <c>onError</c>.</summary>
/// <seealso href="https://github.com/graphql/graphql-spec/pull/1163"/>
public enum ErrorBehaviour
{
    /// <summary>Null takes the place of the nearest object or list around the field that may be null.</summary>
    Propagate,

    /// <summary>Each field or item with an error is null, even where its type is non-null; everything around it stays.</summary>
    Null,

    /// <summary>The first error ends the request: <c>data</c> is null, and it is the only error.</summary>
    Halt,
}
