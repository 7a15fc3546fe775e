using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The field of the query root that lists the entities of a kind.</summary>
internal sealed class EntitiesField(Kind kind, SchemaContext schema)
    : ListField<EntityList>(schema.Names.Of(kind), CursorScope.Entities, schema)
{
    public static FieldDefinition Create(Kind kind, SchemaContext schema) => new EntitiesField(kind, schema).As(
        schema.Names.Plural(kind),
        schema.Names.Of(kind).Connection,
        $"{kind.Description} {(kind.IsAbstract ? "By kind, then id." : "By id.")}");

    protected override int Number(ArgumentValues arguments) => kind.Index;

    protected override EntityList Create(in ListRequest request) =>
        new(request.Graph, kind, EntityPresence.For(request.Graph, request.View), request.Query);

    protected override int OwnerOf(in ObjectHandle parent) => 0;
}
