using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary><c>Entity.relationships</c>: every relation of an entity, whatever its predicate.</summary>
internal sealed class RelationshipsField(SchemaContext schema)
    : ListField<RelationshipList>(TypeFamily.Entity, CursorScope.Relationships, schema)
{
    private static readonly Argument<Predicate[]?> Predicates = NamedChoices.Predicates.As("Only relations with one of these predicates.");
    private static readonly Argument<Direction> Along =
        DirectionArgument.Create("Only relations of which it is the subject (`OUT`) or the object (`IN`).");

    private static readonly Argument<Kind[]?> Kinds = NamedChoices.Kinds.As("Only relations to entities of these kinds.");

    protected override IEnumerable<Argument> OwnArguments => [Predicates, Along, Kinds];

    protected override bool HasStatement => true;

    public static FieldDefinition Create(SchemaContext schema) => new RelationshipsField(schema).Sharing(
        RelationTypes.RelationshipConnection,
        EntityFieldNames.Relationships,
        RelationTypes.RelationshipConnection,
        "Its relations to other entities, by any predicate: first those of which it is the subject.");

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        StatementArguments.Read(
            arguments,
            new EdgeFilterOptions
            {
                Predicates = [.. Predicates.Read(arguments) ?? []],
                Kinds = [.. Kinds.Read(arguments) ?? []],
                Direction = Along.Read(arguments),
            },
            context);

    protected override RelationshipList Create(in ListRequest request) =>
        new(EdgeFilter.Compile(request.Graph, MentionedTraits.WidenForEntities(request.View, request.Where)), request.Query);
}
