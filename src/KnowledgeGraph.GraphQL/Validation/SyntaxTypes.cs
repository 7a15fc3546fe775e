using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Resolves references to types in documents to the types of a schema.</summary>
internal static class SyntaxTypes
{
    /// <summary>
    /// The type that a document refers to, or null if the schema has none of that name. List and non-null types are created anew rather
    /// than taken from <see cref="GraphQLType.List"/> and <see cref="GraphQLType.NonNull"/>: a schema keeps those for ever, and clients
    /// would decide how many. Compare wrapped types with <see cref="TypeRelations.IsSubtypeOf"/>, therefore, not by reference.
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

    /// <summary>The root type of operations of this kind, or null if the schema has none.</summary>
    public static ObjectType? RootOf(this Schema schema, OperationKind operation) => operation switch
    {
        OperationKind.Mutation => schema.MutationType,
        OperationKind.Subscription => schema.SubscriptionType,
        _ => schema.QueryType,
    };
}
