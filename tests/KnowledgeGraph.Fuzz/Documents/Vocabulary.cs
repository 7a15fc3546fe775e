using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>The names of a schema and the relations of its types, as far as documents are generated from them.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<CompositeType, IReadOnlyList<CompositeType>> _overlapping;

    public Vocabulary(Schema schema)
    {
        Schema = schema;
        Composites = [.. schema.Types.OfType<CompositeType>().Where(type => !IsIntrospection(type))];
        Inputs = [.. schema.Types.Where(type => type.IsInput && !IsIntrospection(type))];
        Names =
        [
            .. schema.Types.Select(type => type.Name),
            .. Composites.SelectMany(type => type.Fields)
                .SelectMany(field => field.Arguments.Select(argument => argument.Name).Append(field.Name)),
            .. Inputs.OfType<InputObjectType>().SelectMany(type => type.Fields).Select(field => field.Name),
            .. Inputs.OfType<EnumType>().SelectMany(type => type.Values).Select(value => value.Name),
            .. schema.Directives.SelectMany(directive => directive.Arguments.Select(argument => argument.Name).Append(directive.Name)),
            "query", "mutation", "subscription", "fragment", "on", "true", "false", "null", "__typename", "__schema", "__type",
            "type", "extend", "nothing", "F0", "v0_0", "Q0",
        ];
        _overlapping = Composites.ToDictionary(type => type, type => (IReadOnlyList<CompositeType>)[.. Composites.Where(type.Overlaps)]);
    }

    public Schema Schema { get; }

    /// <summary>The types that fragments can be on, without those of introspection.</summary>
    public IReadOnlyList<CompositeType> Composites { get; }

    /// <summary>The types that variables can have.</summary>
    public IReadOnlyList<NamedType> Inputs { get; }

    /// <summary>All names, some of them more than once, and some words that are not in the schema.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The types that an object of this type may be of as well.</summary>
    public IReadOnlyList<CompositeType> Overlapping(CompositeType type) => _overlapping.GetValueOrDefault(type) ?? [type];

    private static bool IsIntrospection(NamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal);
}
