using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary><c>ExternalIdentifier</c> and <c>IdentifierScheme</c>.</summary>
internal static class IdentifierTypes
{
    public const string Identifier = "ExternalIdentifier";
    public const string Scheme = "IdentifierScheme";

    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        new ObjectType(Identifier)
        {
            Description = "An identifier in an external scheme.",
            Fields =
            [
                Define.Field(
                    "scheme",
                    Scheme + "!",
                    new RowResolver((graph, in parent) => new(graph.Entity(parent.AsEntity()).Identifiers[parent.Part].Scheme)),
                    "The scheme."),
                Define.Field(
                    "value",
                    "String!",
                    new Utf8Resolver((graph, in parent) => graph.Entity(parent.AsEntity()).Identifiers[parent.Part].ValueUtf8),
                    "The identifier."),
                Define.Field("url", TypeNames.Url, new IdentifierUrlResolver(), "The address of the record; null if the scheme has none."),
            ],
        },
        new ObjectType(Scheme)
        {
            Description = "A scheme of external identifiers.",
            Fields =
            [
                Define.Field(
                    "name",
                    "String!",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Name),
                    "The name in the ontology."),
                Define.Field(
                    "description",
                    "String!",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Description),
                    "The description: the identified objects, and the maintainer of the scheme."),
                Define.Field(
                    "format",
                    "String",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Format),
                    "A regular expression that the entire identifier must match; null if any text is allowed."),
                Define.Field(
                    "url",
                    "String",
                    new ModelTextResolver<IdentifierScheme>(scheme => scheme.Url),
                    "An address with the placeholder `{id}`; null if there is none."),
                Define.Field(
                    "domain",
                    TypeNames.ListOf(TypeNames.EntityKind),
                    new ModelEnumsResolver<IdentifierScheme>(schema.Enums.Kinds, scheme => [.. scheme.Domain.Select(kind => kind.Index)]),
                    "The kinds that may have one; empty for all."),
            ],
        },
    ];
}
