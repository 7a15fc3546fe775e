namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// How a field gets its value. A resolver is shared by all requests and has no state of its own. It is a <see cref="LeafResolver"/>, a
/// <see cref="LeafListResolver"/>, an <see cref="ObjectResolver"/> or an <see cref="ObjectListResolver"/>, which neither allocate nor box,
/// or a <see cref="ValueResolver"/>, the general form.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Value-Resolution"/>
// Why: docs/decisions.md#resolvers-write-their-values
public abstract class FieldResolver
{
    /// <summary>The result of <see cref="MaxItems"/> when no size is stated.</summary>
    public const int Unstated = -1;

    private protected FieldResolver()
    {
    }

    /// <summary>
    /// Whether <see cref="Bind"/> reads directives of the operation by <see cref="BindContext.FindOperationDirective"/>. What it binds then
    /// depends on their variables too.
    /// </summary>
    public virtual bool ReadsOperationDirectives => false;

    /// <summary>
    /// Turns the arguments into the value that the resolver works with, available as <see cref="ResolveContext.Bound"/>. It is called once
    /// for each occurrence of the field in an operation, again for a request only if arguments depend on variables, and never per object.
    /// </summary>
    public virtual object? Bind(ArgumentValues arguments, BindContext context) => null;

    /// <summary>
    /// The size from which the cost of an operation is computed before it runs: the number of items of a list, or, for an object such as a
    /// connection, the number of items of each list directly inside it that does not state its own.
    /// </summary>
    /// <param name="bound">The value that <see cref="Bind"/> returned.</param>
    public virtual int MaxItems(object? bound) => Unstated;
}
