namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The value of an input object, with defaults applied.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion"/>
public sealed class InputObject : InputValues
{
    internal InputObject(string[] names, object?[] values)
        : base(names, values)
    {
    }
}
