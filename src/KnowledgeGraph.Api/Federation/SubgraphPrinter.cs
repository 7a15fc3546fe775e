using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Federation;

/// <summary>Prints the schema of a subgraph for what composes it with others, which add the fields of the protocol themselves.</summary>
public static class SubgraphPrinter
{
    // The first version in which an interface may have a key.
    private const string Link =
        "@link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\", \"@shareable\"])";

    private const string Key = "@key(fields: \"id\")";
    private const string Shareable = "@shareable";

    private static readonly string[] OfProtocol = [SubgraphNames.Any, SubgraphNames.AnyEntity, SubgraphNames.Service];
    private static readonly string[] FieldsOfProtocol = [SubgraphNames.ServiceField, SubgraphNames.EntitiesField];

    // Beside the literal values: types that mean the same in every service that has them.
    private static readonly string[] ByValue = ["PageInfo", TypeNames.Unit, "ExternalIdentifier", "IdentifierScheme"];

    /// <summary>The schema in the schema definition language, with the directives of Apollo Federation.</summary>
    /// <param name="schema">A schema made with <see cref="GraphSchemaOptions.Federation"/>.</param>
    /// <exception cref="ArgumentException">The schema is not that of a subgraph.</exception>
    public static string Print(Schema schema) => Print(schema, descriptions: true);

    /// <inheritdoc cref="Print(Schema)"/>
    /// <param name="descriptions">Whether descriptions are printed.</param>
    public static string Print(Schema schema, bool descriptions)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.FindType(SubgraphNames.AnyEntity) is not UnionType keyed)
        {
            throw new ArgumentException("The schema is not that of a subgraph.", nameof(schema));
        }

        return SchemaPrinter.Print(schema, new SchemaPrinterOptions
        {
            Descriptions = descriptions,
            SchemaDirectives = Link,
            IncludesDirective = static _ => false,
            IncludesType = static type => !OfProtocol.Contains(type.Name),
            IncludesField = field => !FieldsOfProtocol.Contains(field.Name) || schema.QueryType.FindField(field.Name) != field,
            TypeDirectives = type => HasKey(type, keyed) ? Key : IsByValue(type) ? Shareable : "",
            FieldDirectives = field => field == SharedRootField(schema) ? Shareable : "",
        });
    }

    /// <summary>Whether all objects of a type are found by their ids. See <see cref="KeyedTypes"/> for why <c>Node</c> has no key.</summary>
    private static bool HasKey(CompositeType type, UnionType keyed) => type is InterfaceType declared
        ? declared.InterfaceNames.Count > 0 && declared.PossibleTypes.Count > 0 && declared.PossibleTypes.All(keyed.PossibleTypes.Contains)
        : keyed.PossibleTypes.Contains(type);

    private static bool IsByValue(CompositeType type) =>
        type is ObjectType && (ByValue.Contains(type.Name) || type.InterfaceNames.Contains(TypeNames.Value));

    private static FieldDefinition? SharedRootField(Schema schema) =>
        schema.QueryType.FindField(SubgraphNames.SharedEntityField) is { } field && field.Type.Named.Name == SubgraphNames.SharedEntity[1..]
            ? field
            : null;
}
