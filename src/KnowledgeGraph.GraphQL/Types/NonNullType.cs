namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Another type without null, obtained from <see cref="GraphQLType.NonNull"/>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Non-Null"/>
public sealed class NonNullType : GraphQLType
{
    private readonly GraphQLType _inner;

    internal NonNullType(GraphQLType inner) => _inner = inner;

    public override GraphQLType Nullable => _inner;

    public override NonNullType NonNull => this;

    public override NamedType Named => _inner.Named;

    public override string ToString() => $"{_inner}!";
}
