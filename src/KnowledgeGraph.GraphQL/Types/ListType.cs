namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A list of another type, obtained from <see cref="GraphQLType.List"/>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-List"/>
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType item) => Item = item;

    /// <summary>The type of the items.</summary>
    public GraphQLType Item { get; }

    public override NamedType Named => Item.Named;

    public override string ToString() => $"[{Item}]";
}
