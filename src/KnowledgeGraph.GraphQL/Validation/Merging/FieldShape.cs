using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>What a client can tell of a type by looking at a response.</summary>
internal static class FieldShape
{
    /// <summary>
    /// Whether one value cannot be of both types: lists and non-nulls differ, or different scalars or enums do. Objects have the same
    /// shape if their fields do, which is for the selections below to say. It is an equivalence, so comparing with one of many is enough.
    /// </summary>
    /// <seealso href="https://spec.graphql.org/September2025/#SameResponseShape()"/>
    public static bool Conflicts(GraphQLType type, GraphQLType other)
    {
        while (type != other)
        {
            switch (type, other)
            {
                case (NonNullType, NonNullType):
                    (type, other) = (type.Nullable, other.Nullable);
                    break;
                case (ListType list, ListType otherList):
                    (type, other) = (list.Item, otherList.Item);
                    break;
                case (CompositeType, CompositeType):
                    return false;
                default:
                    return true;
            }
        }

        return false;
    }
}
