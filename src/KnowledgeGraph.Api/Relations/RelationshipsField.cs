using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary><c>Entity.relationships</c>: the relations of an entity by any predicate.</summary>
internal sealed class RelationshipsField(SchemaContext schema)
    : ListField<RelationshipList>(TypeFamily.Entity, CursorScope.Relationships, schema)
{
    private static readonly Argument<Predicate[]?> Predicates = NamedChoices.Predicates.As("Only relations with one of these predicates.");
    private static readonly Argument<Direction> Along =
        DirectionArgument.Create("Only relations of which it is the subject (`OUT`) or the object (`IN`).");

    private static readonly Argument<Kind[]?> Kinds = NamedChoices.Kinds.As("Only relations to entities of these kinds.");

    private static readonly IReadOnlyList<MisplacedArgument> Searched = TextSearchArguments.In(EntityFieldNames.Name);

    protected override IReadOnlyList<MisplacedArgument> Misplaced => Searched;

    protected override IEnumerable<Argument> OwnArguments => [Predicates, Along, Kinds];

    protected override bool HasStatement => true;

    private const string Purpose = "Its relations by any predicate: first those of which it is the subject.";

    /// <param name="isOfInterface">Whether it is the field of <c>Entity</c>, which describes the arguments for all kinds.</param>
    public static FieldDefinition Create(SchemaContext schema, bool isOfInterface)
    {
        var field = new RelationshipsField(schema);
        return isOfInterface
            ? field.As(EntityFieldNames.Relationships, RelationTypes.RelationshipConnection, Purpose)
            : field.Sharing(
                RelationTypes.RelationshipConnection, EntityFieldNames.Relationships, RelationTypes.RelationshipConnection, description: null);
    }

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        ViewArgument.Read(
            graph,
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
