namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A type of a schema: a named type, or a list or non-null type around another one. Wrapping is canonical (each type has one
/// list type and one non-null type), so two types are the same exactly if their references are equal.
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

    /// <summary>This type without null; of a non-null type, the type itself.</summary>
    public virtual NonNullType NonNull => _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <summary>This type with null allowed; of a type that is not a non-null type, the type itself.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>The type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether values of the type may be given to arguments and variables: scalars, enums and input objects.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have the type: everything but input objects.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether this is a scalar or an enum.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>The type as the language writes it: <c>[Station!]!</c>.</summary>
    public abstract override string ToString();
}
