using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The kinds of the ontology as types: abstract ones as interfaces, the others as objects.</summary>
internal static class EntityTypes
{
    /// <summary>The types, and what says of an entity which of them it has.</summary>
    public static (IReadOnlyList<NamedType> Types, TypeResolver Resolver) Create(SchemaContext schema)
    {
        var kinds = schema.Ontology.Kinds;
        var objects = new ObjectType?[kinds.Length];
        var resolver = new EntityTypeResolver(objects);
        var types = new List<NamedType>
        {
            new InterfaceType("Entity")
            {
                Description = "What facts are about. Every kind of the ontology is one.",
                TypeResolver = resolver,
                InterfaceNames = ["Node"],
                Fields = CommonFields(schema),
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
        ["Node", "Entity", .. kind.Ancestors.Select(ancestor => schema.Names.Of(ancestor).Type).Order(StringComparer.Ordinal)];

    private static FieldDefinition[] FieldsOf(Kind kind, SchemaContext schema) =>
    [
        .. CommonFields(schema),
        .. kind.Properties.Select(property => PropertyFields.Create(property, schema)),
        .. kind.Relations.Select(relation => RelationFields.Create(relation, schema)),
    ];

    private static FieldDefinition[] CommonFields(SchemaContext schema) =>
    [
        Define.Field(
            "id",
            "ID!",
            new Utf8Resolver((graph, in parent) => graph.Texts.Utf8(graph.Entities.Ids[parent.Row])),
            "The id: a slug, unique in the set, the same for ever."),
        Define.Field(
            "name",
            "String!",
            new Utf8Resolver((graph, in parent) => graph.Texts.Utf8(graph.Entities.Names[parent.Row])),
            "What it is called."),
        Define.Field(
            "description",
            "String",
            new OptionalUtf8Resolver((graph, in parent) => graph.Texts.Utf8(graph.Entities.Descriptions[parent.Row])),
            "What it is, in the words of whoever wrote the facts down."),
        Define.Field(
            "aliases",
            "[String!]!",
            new Utf8ListResolver(
                (graph, in parent) => graph.Entity(parent.Row).Aliases.Count,
                (graph, in parent, index) => graph.Entity(parent.Row).Aliases.Utf8(index)),
            "Other names for it."),
        Define.Field(
            "identifiers",
            "[ExternalIdentifier!]!",
            new RowsResolver(
                schema.Ontology.IdentifierSchemes.Length,
                (graph, in parent) => graph.Entity(parent.Row).Identifiers.Count,
                (graph, in parent, index) => new(graph, parent.Row, index)),
            "What others call it: codes and record numbers."),
        Define.Field(
            "kind",
            "EntityKind!",
            new EnumResolver(schema.Enums.Kinds, (graph, in parent) => graph.Entities.Kinds[parent.Row]),
            "What kind of thing it is."),
        Define.Field(
            "relationships",
            "RelationshipConnection!",
            new RelationshipsResolver(schema),
            "Its relations to other entities, whatever the predicate: first those that it is the subject of.",
            schema.Arguments.OfRelationships),
        Define.Field(
            "statements",
            "StatementConnection!",
            new StatementsResolver(CursorScope.Statements, schema, (filter, query) => new SubjectStatementsList(filter, query)),
            "The statements that it is the subject of: relations and properties alike.",
            schema.Arguments.OfStatements),
    ];
}
