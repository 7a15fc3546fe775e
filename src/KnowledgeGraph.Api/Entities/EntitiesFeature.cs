using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The kinds of the ontology, their entities, and the relations of these.</summary>
internal sealed class EntitiesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
    [
        ByIdResolver.Field(
            "entity",
            TypeNames.Entity,
            (graph, id) => Find(graph, id, kind: null),
            "The entity with this id, of any kind; for a misspelt id, `extensions.hints` has similar ones.",
            schema.Names),
        EntitiesField.OfEvery(schema),
        .. schema.Ontology.Kinds.SelectMany(kind => FieldsOf(kind, schema)),
    ];

    public override IEnumerable<NamedType> Types(SchemaContext schema)
    {
        var (entities, resolver) = EntityTypes.Create(schema);
        schema.Nodes.Entities = resolver;
        return
        [
            .. entities,
            .. schema.Ontology.Kinds.Select(schema.Names.Of).SelectMany(family => RelationTypes.OfKind(family, schema)),
            .. SingleTargets(schema).Select(target => SingleRelationField.TypeOf(target, schema)),
            .. RelationTypes.OfKind(TypeFamily.Entity, schema),
            .. RelationTypes.OfEntity(schema),
            LocalNameType.Create(),
            .. IdentifierTypes.Create(schema),
            .. schema.Enums.Types,
            OperatorTypes.OfEnum(
                TypeNames.FilterOf(TypeNames.EntityKind),
                TypeNames.EntityKind,
                "Conditions on a kind. An abstract kind stands for all its subkinds."),
            OperatorTypes.OfEnum(TypeNames.Predicate),
        ];
    }

    public override IEnumerable<ObjectFilter> Filters(SchemaContext schema) =>
    [
        EntityFilter.OfEvery(schema.Filters),
        IdentifierFilter.Create(),
        .. schema.Ontology.Kinds.Select(kind => EntityFilter.Of(kind, schema.Filters)),
    ];

    public override IEnumerable<ObjectOrder> Orders(SchemaContext schema) =>
        [EntityOrder.OfEvery(schema.Orders), .. schema.Ontology.Kinds.Select(kind => EntityOrder.Of(kind, schema.Names, schema.Orders))];

    private static IEnumerable<TypeFamily> SingleTargets(SchemaContext schema) =>
        schema.Ontology.Kinds.SelectMany(kind => kind.Relations).Where(relation => relation.IsOne())
            .Select(schema.Names.TargetOf).DistinctBy(target => target.Type);

    private static IEnumerable<FieldDefinition> FieldsOf(Kind kind, SchemaContext schema)
    {
        yield return ByIdResolver.Field(
            schema.Names.Singular(kind),
            schema.Names.Of(kind).Type,
            (graph, id) => Find(graph, id, kind),
            $"The {kind.Name} with this id; null if there is none or the id belongs to something else.",
            schema.Names,
            kind);
        yield return EntitiesField.Create(kind, schema);
    }

    private static ObjectHandle Find(FactGraph graph, string id, Kind? kind) =>
        graph.TryFindEntity(id, out var entity) && (kind is null || entity.Kind.IsA(kind)) ? Handles.Entity(entity) : default;
}
