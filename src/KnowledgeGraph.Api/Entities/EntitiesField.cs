using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The field of the query root that lists the entities of a kind.</summary>
/// <param name="kind">Null for every kind.</param>
internal sealed class EntitiesField(Kind? kind, SchemaContext schema)
    : ListField<EntityList>(kind is null ? TypeFamily.Entity : schema.Names.Of(kind), CursorScope.Entities, schema)
{
    /// <summary>The number in cursors of the list of every kind; kinds have the others.</summary>
    private const int EveryKind = -1;

    public static FieldDefinition OfEvery(SchemaContext schema) => new EntitiesField(kind: null, schema).As(
        "entities", TypeFamily.Entity.Connection, "The entities of every kind. By kind, then id.");

    public static FieldDefinition Create(Kind kind, SchemaContext schema) => new EntitiesField(kind, schema).Sharing(
        schema.Names.Of(kind).Connection,
        schema.Names.Plural(kind),
        schema.Names.Of(kind).Connection,
        $"{kind.Description} {(kind.IsAbstract ? "By kind, then id." : "By id.")}",
        kind.DeprecationReason,
        [SchemaNames.RegularPlural(kind)]);

    private static readonly IReadOnlyList<MisplacedArgument> Searched = TextSearchArguments.In(EntityFieldNames.Name);

    protected override IReadOnlyList<MisplacedArgument> Misplaced => Searched;

    protected override int Number(ArgumentValues arguments) => kind?.Index ?? EveryKind;

    protected override EntityList Create(in ListRequest request) =>
        new(request.Graph, kind, EntityPresence.For(request.Graph, request.View), request.Query);

    protected override int OwnerOf(in ObjectHandle parent) => 0;
}
