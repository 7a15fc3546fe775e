using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A field of an object or interface.</summary>
/// <param name="name">The name that clients write.</param>
/// <param name="type">The type, such as <c>"[Station!]!"</c>.</param>
/// <param name="resolver">The source of its value; not needed on interfaces.</param>
/// <seealso href="https://spec.graphql.org/September2025/#FieldDefinition"/>
public sealed class FieldDefinition(string name, TypeReference type, FieldResolver? resolver = null)
{
    private GraphQLType? _type;
    private string? _coordinate;
    private CompositeType? _declaringType;

    public string Name { get; } = name;

    /// <summary>The type as it was written.</summary>
    public TypeReference TypeReference { get; } = type;

    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public GraphQLType Type =>
        _type ?? throw new InvalidOperationException($"The type of field {Name} is known only after the schema has been built.");

    public string? Description { get; init; }

    /// <inheritdoc cref="InputValueDefinition.Synonyms"/>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>
    /// Whether suggestions look inside it: it wraps what developers expect in its place, as <c>nodes</c> of a connection does.
    /// </summary>
    public bool SuggestInside { get; init; }

    /// <summary>The reason why the field is deprecated; null if it is not.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>
    /// The arguments in the order of the definition. Several fields may share one list, which is then linked and checked once.
    /// </summary>
    public IReadOnlyList<ArgumentDefinition> Arguments { get; init; } = [];

    /// <summary>Arguments that it does not have, and what messages suggest instead. Introspection does not show them.</summary>
    public IReadOnlyList<MisplacedArgument> MisplacedArguments { get; init; } = [];

    /// <summary>The source of the value.</summary>
    public FieldResolver? Resolver { get; private set; } = resolver;

    /// <summary>The schema coordinate of the field, such as <c>Line.stations</c>.</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>
    public string Coordinate => _coordinate ??= _declaringType is null ? Name : $"{_declaringType.Name}.{Name}";

    /// <summary>The argument of this name, or null. Linear: fields have few arguments.</summary>
    public ArgumentDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    internal void Link(CompositeType declaringType, SchemaLinker linker)
    {
        (_declaringType, _coordinate) = (declaringType, null);
        Resolver ??= declaringType is ObjectType ? linker.DefaultResolver : null;
        _type = linker.Resolve(TypeReference, this);
        if (linker.BeginLink(Arguments))
        {
            foreach (var argument in Arguments)
            {
                argument.Link($"{Coordinate}({argument.Name}:)", linker);
            }
        }
    }

    public override string ToString() => Coordinate;
}
