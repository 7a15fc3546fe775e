using KnowledgeGraph.GraphQL.Requests;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The context in which a resolver binds its arguments.</summary>
public sealed class BindContext
{
    private readonly OperationDirectives? _directives;

    internal BindContext(object? root, FieldDefinition field, OperationDirectives? directives, CancellationToken cancellationToken)
    {
        _directives = directives;
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

    /// <summary>
    /// The arguments of a directive on the operation itself, such as <c>query @name(argument: …)</c>, with defaults applied; null if the
    /// operation does not have it, or after rejecting the arguments of the field because those of the directive are invalid.
    /// </summary>
    /// <param name="name">The name, without the @.</param>
    /// <exception cref="InvalidOperationException">
    /// The resolver does not say that it <see cref="FieldResolver.ReadsOperationDirectives"/>.
    /// </exception>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Directives"/>
    public ArgumentValues? FindOperationDirective(string name)
    {
        if (Field.Resolver is { ReadsOperationDirectives: false })
        {
            throw new InvalidOperationException($"The resolver of {Field} does not say that it reads directives of the operation.");
        }

        BindFailure? failure = null;
        var arguments = _directives?.Find(name, out failure);
        Failure ??= failure;
        return arguments;
    }

    internal BindFailure? Failure { get; private set; }

    /// <summary>Rejects the arguments: each use of the field becomes a field error, and the resolver is not called.</summary>
    /// <param name="message">One sentence for the developer of the client.</param>
    /// <param name="code">A code that clients can test for.</param>
    public void Fail(string message, string code) => Failure ??= new BindFailure(message, code);
}
