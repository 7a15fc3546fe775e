using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>The properties of a type that are visible in a response.</summary>
internal static class FieldShape
{
    /// <summary>
    /// Whether a value cannot have both types: they differ in lists or non-nulls, or are different scalars or enums. Objects have the same
    /// shape if their fields have, which the selections below decide. It is an equivalence, so comparing with one of many is enough.
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
