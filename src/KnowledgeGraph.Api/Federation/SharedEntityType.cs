using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Federation;

/// <summary><c>SharedEntity</c>: the one type that namespaced sets have in common, by which a query goes from one to another.</summary>
internal static class SharedEntityType
{
    private static readonly Argument<string> Id = Argument.Id(
        "id", "An id that a set gives to the entity: an identifier with its scheme, such as `scheme:value`, or an id of the set's own.");

    public static ObjectType Create(string prefix) => new(SubgraphNames.SharedEntity)
    {
        Description = "An entity as all sets of the graph know it: each set adds a field with what it has about it.",
        Fields =
        [
            Define.Field("id", "ID!", new IdResolver(), "The id by which the sets know it."),
            Define.Field(prefix, TypeNames.Entity, new EntityResolver(), $"The entity in the set `{prefix}`; null if the set does not have it."),
        ],
    };

    /// <summary>The field of the query root that all sets have in common: each gives the same answer.</summary>
    public static FieldDefinition RootField(SharedIds ids) => Define.Field(
        SubgraphNames.SharedEntityField,
        SubgraphNames.SharedEntity,
        new ByIdField(ids),
        "The entity with this id in each set. There is always an answer: a set that does not know the id has null.",
        Id);

    /// <summary>The field of every entity; none in a schema without a namespace.</summary>
    public static IEnumerable<FieldDefinition> FieldsOfEntity(SchemaContext schema) => schema.Options.Federation is { Namespace: not null } options
        ?
        [
            Define.Field(
                EntityFieldNames.Shared,
                SubgraphNames.SharedEntity + "!",
                new OfEntityResolver(new SharedIds(schema.Ontology, options.Identifiers)),
                "The same entity in the other sets of the graph."),
        ]
        : [];

    /// <summary>An entity by an id from outside.</summary>
    public static ObjectHandle Find(FactSetRoot root, SharedIds ids, string id) => new(new SharedEntity(id, Handles.Entity(ids.Find(root, id))));

    private sealed class ByIdField(SharedIds ids) : ObjectResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context) =>
            Find((FactSetRoot)context.Root!, ids, Id.Read(arguments)).Reference;

        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(context.Bound);
    }

    private sealed class OfEntityResolver(SharedIds ids) : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
            new(new SharedEntity(ids.Of(Handles.Graph(parent).Entity(parent.AsEntity())), parent));
    }

    private sealed class EntityResolver : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => ((SharedEntity)parent.Reference!).Entity;
    }

    private sealed class IdResolver : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            writer.WriteString(((SharedEntity)parent.Reference!).Id);
    }
}
