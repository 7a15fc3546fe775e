namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The arguments of a field, with defaults applied.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CoerceArgumentValues()"/>
public sealed class ArgumentValues : InputValues
{
    internal ArgumentValues(string[] names, object?[] values)
        : base(names, values)
    {
    }

    internal static ArgumentValues None { get; } = new([], []);
}
