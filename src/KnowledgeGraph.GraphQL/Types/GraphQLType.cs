namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A type of a schema: a named type, or a list or non-null type that wraps another one. Wrapping is canonical (each type has one list type
/// and one non-null type), so two types are the same if and only if their references are equal.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Types"/>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    private protected GraphQLType()
    {
    }

    /// <summary>The list of this type.</summary>
    public ListType List => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>The non-null form of this type; a non-null type itself.</summary>
    public virtual NonNullType NonNull => _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <summary>The nullable form of this type; the type itself if it is not a non-null type.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>The type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether arguments and variables may have the type: scalars, enums and input objects.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have the type: all except for input objects.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether this is a scalar or an enum.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>The type as the language writes it: <c>[Station!]!</c>.</summary>
    public abstract override string ToString();
}
