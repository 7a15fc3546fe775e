namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The value of an input object, with defaults applied.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion"/>
public sealed class InputObject : InputValues
{
    private readonly string[]? _written;

    /// <param name="written">The names in the order in which the client gave them; null if that is the order of the definition.</param>
    internal InputObject(string[] names, object?[] values, string[]? written)
        : base(names, values) => _written = written;

    /// <summary>
    /// The names of the values that the client gave, in its order, for messages: the order of the fields of an object has no meaning. Names
    /// of defaults may be missing. What is bound once may be used for a value that differs in this order alone; an error is not.
    /// </summary>
    public IReadOnlyList<string> WrittenNames => _written ?? Names;
}
