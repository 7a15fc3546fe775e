using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Query.conflicts</c>: all resolved conflicts, or those about one entity.</summary>
internal sealed class ConflictsField(SchemaContext schema) : ListField<ConflictList>(TypeFamily.Conflict, CursorScope.Conflicts, schema)
{
    private static readonly Argument<string?> About =
        Argument.Optional<string>("about", TypeNames.Id, "Only conflicts with a statement that has this entity as subject or object.");

    protected override IEnumerable<Argument> OwnArguments => [About];

    protected override Argument? View { get; } = ViewArgument.View.As(
        "The statements that count: a conflict needs two. Every modality and rank by default.");

    public static FieldDefinition Create(SchemaContext schema) => new ConflictsField(schema).As(
        "conflicts",
        TypeFamily.Conflict.Connection,
        "Conflicts between statements, with their resolution.",
        "contradictions",
        "disagreements",
        "inconsistencies");

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        ViewArgument.Read(graph, arguments, new EdgeFilterOptions { Direction = Direction.Out }, context);

    protected override ConflictList Create(in ListRequest request)
    {
        var about = ConflictList.AboutAnything;
        if (About.Read(request.Arguments) is { } id)
        {
            about = request.Graph.TryFindEntity(id, out var entity) ? entity.Row.Index : ConflictList.AboutNothing;
        }

        return new ConflictList(
            request.Graph, about, EdgeFilter.Compile(request.Graph, MentionedTraits.WidenAll(request.View)), request.Query)
        {
            GivenId = About.Read(request.Arguments),
        };
    }

    protected override string? IdIn(ConflictList list) => list.GivenId;
}
