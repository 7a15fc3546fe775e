namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// The types and directives that documents are written against. A schema is valid and never changes: it is safe for any number of threads.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema"/>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<string, IReadOnlyList<CompositeType>> _implementations;

    internal Schema(SchemaLinker linker, ObjectType query, ObjectType? mutation, ObjectType? subscription, string? description)
    {
        Description = description;
        QueryType = query;
        MutationType = mutation;
        SubscriptionType = subscription;
        _types = linker.Types.Values.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = linker.Directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        Types = [.. _types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];
        Directives = linker.Directives;
        ObjectTypes = [.. Types.OfType<ObjectType>()];
        _implementations = Types.OfType<InterfaceType>().ToDictionary(
            declared => declared.Name,
            declared => (IReadOnlyList<CompositeType>)
                [.. Types.OfType<CompositeType>().Where(type => type.InterfaceNames.Contains(declared.Name))],
            StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < ObjectTypes.Count; ordinal++)
        {
            ObjectTypes[ordinal].Ordinal = ordinal;
        }

        foreach (var type in Types.OfType<InterfaceType>())
        {
            type.PossibleTypes = [.. Implementations(type).OfType<ObjectType>()];
        }
    }

    public string? Description { get; }

    public ObjectType QueryType { get; }

    /// <summary>The root type of mutations; null if there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root type of subscriptions; null if there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, including those of introspection, in ordinal order of their names.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, starting with those of the specification.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    internal IReadOnlyList<ObjectType> ObjectTypes { get; }

    /// <summary><c>__schema</c> on the root type of queries.</summary>
    internal FieldDefinition? SchemaField { get; set; }

    /// <summary><c>__type</c> on the root type of queries.</summary>
    internal FieldDefinition? TypeField { get; set; }

    /// <summary>The type of this name, or null. O(1).</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of this name, or null. O(1).</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The field of this name on this type, including meta-fields, or null. O(1).</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Introspection"/>
    public FieldDefinition? FindField(CompositeType parent, string name) => name switch
    {
        "__typename" => parent.TypeNameField,
        "__schema" => parent == QueryType ? SchemaField : null,
        "__type" => parent == QueryType ? TypeField : null,
        _ => parent.FindField(name),
    };

    /// <summary>The object and interface types that implement an interface, in ordinal order of their names.</summary>
    public IReadOnlyList<CompositeType> Implementations(InterfaceType type) => _implementations.GetValueOrDefault(type.Name) ?? [];

    /// <summary>The object types that a value of this type may have; for an object type, only itself.</summary>
    public static IReadOnlyList<ObjectType> PossibleTypes(CompositeType type) =>
        type is AbstractType abstractType ? abstractType.PossibleTypes : [(ObjectType)type];
}
