using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A leaf whose values have no parts that GraphQL knows of. Derive from it, or use <see cref="DelegateScalarType"/>. A scalar has no
/// state, so one instance may belong to many schemas.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars"/>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>The URL of the specification of this scalar's values (<c>@specifiedBy</c>), or null.</summary>
    public string? SpecifiedBy { get; init; }

    internal override string KindName => "Scalar type";

    /// <summary>Turns what a client wrote into a value.</summary>
    /// <param name="input">Anything but null.</param>
    /// <param name="value">The value that resolvers are given.</param>
    /// <param name="error">A sentence about what is wrong, or null for a general one.</param>
    /// <returns>Whether the input is a value of this scalar.</returns>
    public abstract bool TryCoerce(in ScalarInput input, out object? value, out string? error);

    /// <summary>
    /// Writes a value that a <see cref="ValueResolver"/> gave; other resolvers write for themselves.
    /// </summary>
    /// <param name="value">Anything but null.</param>
    /// <param name="error">A sentence about why the value is none of this scalar, or null for a general one.</param>
    /// <returns>Whether one JSON value was written.</returns>
    public abstract bool TryWrite(object value, ResponseWriter writer, out string? error);
}
