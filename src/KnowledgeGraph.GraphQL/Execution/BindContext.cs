using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The context in which a resolver binds its arguments.</summary>
public sealed class BindContext
{
    internal BindContext(object? root, FieldDefinition field, CancellationToken cancellationToken)
    {
        Root = root;
        Field = field;
        CancellationToken = cancellationToken;
    }

    /// <summary>The field that has the arguments.</summary>
    public FieldDefinition Field { get; }

    /// <summary>
    /// The object that the caller of the engine passed with the request. What is bound for one root is never used with another.
    /// </summary>
    public object? Root { get; }

    /// <summary>Cancelled when the client disconnects or the time limit passes.</summary>
    public CancellationToken CancellationToken { get; }

    internal BindFailure? Failure { get; private set; }

    /// <summary>Rejects the arguments: each use of the field becomes a field error, and the resolver is not called.</summary>
    /// <param name="message">One sentence for the developer of the client.</param>
    /// <param name="code">A code that clients can test for.</param>
    public void Fail(string message, string code) => Failure ??= new BindFailure(message, code);
}
