using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Federation;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The kinds of the ontology as types: abstract ones as interfaces, the others as objects.</summary>
internal static class EntityTypes
{
    /// <summary>The types, and the resolver of the type of an entity.</summary>
    public static (IReadOnlyList<NamedType> Types, TypeResolver Resolver) Create(SchemaContext schema)
    {
        var kinds = schema.Ontology.Kinds;
        var objects = new ObjectType?[kinds.Length];
        var resolver = new EntityTypeResolver(objects);
        var types = new List<NamedType>
        {
            new InterfaceType(TypeNames.Entity)
            {
                Description = "The interface of all kinds of the ontology.",
                TypeResolver = resolver,
                InterfaceNames = [TypeNames.Node],
                Fields = CommonFields(schema, isOfInterface: true),
            },
        };
        foreach (var kind in kinds)
        {
            types.Add(kind.IsAbstract ? Interface(kind, resolver, schema) : objects[kind.Index] = Object(kind, schema));
        }

        return (types, resolver);
    }

    private static ObjectType Object(Kind kind, SchemaContext schema) => new(schema.Names.Of(kind).Type)
    {
        Description = kind.Description,
        InterfaceNames = InterfacesOf(kind, schema),
        Fields = FieldsOf(kind, schema),
    };

    private static InterfaceType Interface(Kind kind, TypeResolver resolver, SchemaContext schema) => new(schema.Names.Of(kind).Type)
    {
        Description = kind.Description,
        TypeResolver = resolver,
        InterfaceNames = InterfacesOf(kind, schema),
        Fields = FieldsOf(kind, schema),
    };

    private static string[] InterfacesOf(Kind kind, SchemaContext schema) =>
    [
        TypeNames.Node,
        TypeNames.Entity,
        .. kind.Ancestors.Select(ancestor => schema.Names.Of(ancestor).Type).Order(StringComparer.Ordinal),
    ];

    private static FieldDefinition[] FieldsOf(Kind kind, SchemaContext schema) =>
    [
        .. CommonFields(schema, isOfInterface: false),
        .. kind.Properties.Select(property => PropertyFields.Create(property, schema)),
        .. kind.Properties.Where(property => property.Enumeration is not null).Select(property => PropertyFields.CreateLabel(property, schema)),
        .. kind.Relations.Select(relation => relation.IsOne()
            ? SingleRelationField.Create(relation, schema)
            : RelationField.Create(relation, schema)),
    ];

    /// <summary>The fields of every entity. The interface of all describes them, and the kinds do not: they would say the same on each.</summary>
    private static FieldDefinition[] CommonFields(SchemaContext schema, bool isOfInterface)
    {
        return
        [
            Define.Field(
                EntityFieldNames.Id,
                "ID!",
                new Utf8Resolver((graph, in parent) => graph.Texts.Utf8(graph.Entities.Ids[parent.AsEntity()])),
                Describe("The id: a slug, unique in the set.")),
            Define.Field(
                EntityFieldNames.FormerIds,
                "[ID!]!",
                new Utf8ListResolver(
                    (graph, in parent) => graph.Entity(parent.AsEntity()).FormerIds.Count,
                    (graph, in parent, index) => graph.Entity(parent.AsEntity()).FormerIds.Utf8(index)),
                Describe("The ids that it had before, by which look-ups still find it, with a hint.")),
            Define.Field(
                EntityFieldNames.Name,
                "String!",
                EntityNameResolver.Instance,
                Describe("The name."),
                isOfInterface
                    ? [EntityNameResolver.Language.Define()]
                    : schema.Arguments.Of("name", () => [EntityNameResolver.Language])),
            Define.Field(
                EntityFieldNames.LocalNames,
                TypeNames.ListOf(LocalNameType.Name),
                new RowsResolver(
                    LocalNameType.ExpectedNames,
                    (graph, in parent) => graph.Entity(parent.AsEntity()).LocalNames.Count,
                    (graph, in parent, index) => new(graph, parent.Row, index)),
                Describe("The names in other languages.")),
            Define.Field(
                EntityFieldNames.Description,
                "String",
                new OptionalUtf8Resolver((graph, in parent) => graph.Texts.Utf8(graph.Entities.Descriptions[parent.AsEntity()])),
                Describe("A description, in the curator's words.")),
            Define.Field(
                EntityFieldNames.Aliases,
                "[String!]!",
                new Utf8ListResolver(
                    (graph, in parent) => graph.Entity(parent.AsEntity()).Aliases.Count,
                    (graph, in parent, index) => graph.Entity(parent.AsEntity()).Aliases.Utf8(index)),
                Describe("Alternative names.")),
            Define.Field(
                EntityFieldNames.Identifiers,
                TypeNames.ListOf(IdentifierTypes.Identifier),
                new RowsResolver(
                    schema.Ontology.IdentifierSchemes.Length,
                    (graph, in parent) => graph.Entity(parent.AsEntity()).Identifiers.Count,
                    (graph, in parent, index) => new(graph, parent.Row, index)),
                Describe("Identifiers in external schemes: codes and record numbers.")),
            Define.Field(
                EntityFieldNames.Kind,
                TypeNames.EntityKind + "!",
                new EnumResolver(schema.Enums.Kinds, (graph, in parent) => graph.Entities.Kinds[parent.AsEntity()]),
                Describe("The kind."),
                ["type", "category", "class"]),
            Define.Field(
                EntityFieldNames.KindLabel,
                "String!",
                new EntityTextResolver(entity => Labels.Alone(entity.Kind.Label)),
                Describe("The kind in words.")),
            RelationshipsField.Create(schema, isOfInterface),
            StatementsField.OfSubject(schema, isOfInterface),
            Define.Field(
                EntityFieldNames.Marking,
                "String!",
                new Utf8Resolver((graph, in parent) => graph.Entity(parent.AsEntity()).Marking.NameUtf8),
                Describe("The marking: the level at which it is released.")),
            .. SharedEntityType.FieldsOfEntity(schema),
        ];

        string? Describe(string description) => isOfInterface ? description : null;
    }
}
