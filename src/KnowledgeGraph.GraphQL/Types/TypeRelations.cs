namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Comparisons of types. Equality needs no method: types are canonical.</summary>
public static class TypeRelations
{
    /// <summary>Whether every value of one type is a value of another.</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#IsSubType()"/>
    public static bool IsSubtypeOf(this GraphQLType type, GraphQLType other)
    {
        while (type != other)
        {
            switch (type, other)
            {
                case (NonNullType, NonNullType):
                    (type, other) = (type.Nullable, other.Nullable);
                    break;
                case (NonNullType, _):
                    type = type.Nullable;
                    break;
                case (ListType inner, ListType outer):
                    (type, other) = (inner.Item, outer.Item);
                    break;
                case (ObjectType member, UnionType union):
                    return union.MemberNames.Contains(member.Name);
                case (CompositeType implementing, InterfaceType declared):
                    return implementing.InterfaceNames.Contains(declared.Name);
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether an object can be of both types.</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#GetPossibleTypes()"/>
    public static bool Overlaps(this CompositeType type, CompositeType other)
    {
        if (type == other)
        {
            return true;
        }

        var possible = Schema.PossibleTypes(type);
        return Schema.PossibleTypes(other).Any(possible.Contains);
    }
}
