namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// How a field gets its value. A resolver is shared by all requests and has no state of its own. It is one of <see cref="LeafResolver"/>,
/// <see cref="LeafListResolver"/>, <see cref="ObjectResolver"/>, <see cref="ObjectListResolver"/>, which allocate nothing and box nothing, and
/// <see cref="ValueResolver"/>, the general form.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Value-Resolution"/>
public abstract class FieldResolver
{
    /// <summary>What <see cref="MaximumItems"/> returns where there is nothing to say.</summary>
    public const int Unstated = -1;

    private protected FieldResolver()
    {
    }

    /// <summary>
    /// Turns the arguments into what the resolver works with, found again as <see cref="ResolveContext.Bound"/>. It is called once for each
    /// place of the field in an operation: again for each request only if arguments depend on variables, never for each object.
    /// </summary>
    public virtual object? Bind(ArgumentValues arguments, BindContext context) => null;

    /// <summary>
    /// The size that the cost of an operation is computed with, before it runs: of a list, the number of its items; of an object, the
    /// number of items in each list directly inside that does not say so itself, as the page size of a connection.
    /// </summary>
    /// <param name="bound">What <see cref="Bind"/> returned.</param>
    public virtual int MaximumItems(object? bound) => Unstated;
}
