using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>The rule for oneOf input objects: exactly one field is given, and it is not null.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects"/>
internal static class OneOf
{
    /// <returns>A sentence that says what is wrong, or null.</returns>
    public static string? Check(InputObject value, InputObjectType type) => value.Names switch
    {
        [var name] when value[name] is null => $"Field \"{name}\" must be non-null.",
        [_] => null,
        _ => $"Exactly one key must be specified for OneOf type \"{type}\".",
    };
}
