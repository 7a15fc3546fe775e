using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary><c>ExternalIdentifier</c> and <c>IdentifierScheme</c>.</summary>
internal static class IdentifierTypes
{
    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        new ObjectType("ExternalIdentifier")
        {
            Description = "An identifier that others gave.",
            Fields =
            [
                Define.Field(
                    "scheme",
                    "IdentifierScheme!",
                    new RowResolver((graph, in parent) => new(graph.Entity(parent.Row).Identifiers[parent.Part].Scheme)),
                    "Whose identifier it is."),
                Define.Field(
                    "value",
                    "String!",
                    new Utf8Resolver((graph, in parent) => graph.Entity(parent.Row).Identifiers[parent.Part].ValueUtf8),
                    "The identifier."),
                Define.Field("url", "URL", new IdentifierUrlResolver(), "Where to read about it; null when the scheme has no address."),
            ],
        },
        new ObjectType("IdentifierScheme")
        {
            Description = "A scheme of identifiers that others give.",
            Fields =
            [
                Define.Field(
                    "name",
                    "String!",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Name),
                    "As the ontology names it."),
                Define.Field(
                    "description",
                    "String!",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Description),
                    "What it identifies, and who keeps it."),
                Define.Field(
                    "format",
                    "String",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Format),
                    "A regular expression that the whole identifier matches; null where any text will do."),
                Define.Field(
                    "url",
                    "String",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Url),
                    "An address with `{id}` in it; null when there is none."),
                Define.Field(
                    "domain",
                    "[EntityKind!]!",
                    new ModelEnumsResolver<IdentifierScheme>(schema.Enums.Kinds, scheme => [.. scheme.Domain.Select(kind => kind.Index)]),
                    "The kinds that may carry it; empty for all."),
            ],
        },
    ];
}
