using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A leaf whose values have no parts visible to GraphQL. Derive from it, or use <see cref="DelegateScalarType"/>. A scalar is stateless, so
/// one instance may belong to many schemas.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars"/>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>The URL of the specification of this scalar's values (<c>@specifiedBy</c>), or null.</summary>
    public string? SpecifiedBy { get; init; }

    internal override string KindName => "Scalar type";

    /// <summary>Turns the input of a client into a value.</summary>
    /// <param name="input">Any value except for null.</param>
    /// <param name="value">The value that resolvers receive.</param>
    /// <param name="error">A sentence that says what is wrong, or null for a general one.</param>
    /// <returns>Whether the input is a value of this scalar.</returns>
    public abstract bool TryCoerce(in ScalarInput input, out object? value, out string? error);

    /// <summary>
    /// Writes a value that a <see cref="ValueResolver"/> returned; other resolvers write their own.
    /// </summary>
    /// <param name="value">Any value except for null.</param>
    /// <param name="error">A sentence that says why the value is not one of this scalar, or null for a general one.</param>
    /// <returns>Whether one JSON value was written.</returns>
    public abstract bool TryWrite(object value, ResponseWriter writer, out string? error);
}
