using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>From references to types in documents to the types of a schema.</summary>
internal static class SyntaxTypes
{
    /// <summary>
    /// The type that a document refers to, or null if the schema has none of that name. Lists and non-nulls are made anew, and not taken
    /// from <see cref="GraphQLType.List"/> and <see cref="GraphQLType.NonNull"/>: a schema keeps those for ever, and clients would decide
    /// how many. So wrapped types are to be compared by <see cref="TypeRelations.IsSubtypeOf"/>, and not by reference.
    /// </summary>
    public static GraphQLType? Find(Schema schema, TypeNode type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return type switch
        {
            ListTypeNode list => Find(schema, list.Type) is { } item ? new ListType(item) : null,
            NonNullTypeNode nonNull => Find(schema, nonNull.Type) is { } inner ? new NonNullType(inner) : null,
            _ => schema.FindType(((NamedTypeNode)type).Name),
        };
    }

    /// <summary>The name inside all lists and non-nulls.</summary>
    public static NamedTypeNode NamedTypeOf(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Type : ((NonNullTypeNode)type).Type;
        }

        return (NamedTypeNode)type;
    }

    /// <summary>The type that operations of a kind start from, or null if the schema does not offer them.</summary>
    public static ObjectType? RootOf(this Schema schema, OperationKind operation) => operation switch
    {
        OperationKind.Mutation => schema.MutationType,
        OperationKind.Subscription => schema.SubscriptionType,
        _ => schema.QueryType,
    };
}
