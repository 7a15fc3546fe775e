using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Query.conflicts</c>: the settled disagreements, all or those about one entity.</summary>
internal sealed class ConflictsField(SchemaContext schema) : ListField<ConflictList>(TypeFamily.Conflict, CursorScope.Conflicts, schema)
{
    private static readonly Argument<string?> About =
        Argument.Optional<string>("about", TypeNames.Id, "Only conflicts with a statement about this entity.");

    protected override IEnumerable<Argument> OwnArguments => [About];

    protected override IEnumerable<Argument> ViewArguments { get; } =
    [
        StatementArguments.AsOf.As("Only where two statements of it hold on this day."),
        StatementArguments.Certain.As("How sure it must be that they hold."),
        StatementArguments.KnownAsOf.As("Only where two statements of it were published by then."),
        StatementArguments.Modalities.As("Only where two statements of it are meant in one of these ways; any by default."),
        StatementArguments.Ranks.As("Only where two statements of it have one of these ranks; any by default."),
        StatementArguments.IncludeInferred,
        StatementArguments.MinCredibility.As("The worst rating of two statements of it, 1 to 5; leaves out what is not rated."),
    ];

    public static FieldDefinition Create(SchemaContext schema) => new ConflictsField(schema).As(
        "conflicts", TypeFamily.Conflict.Connection, "Where statements disagree, and what the set says about it.");

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        StatementArguments.Read(arguments, new EdgeFilterOptions { Direction = Direction.Out }, context);

    protected override ConflictList Create(in ListRequest request)
    {
        var about = ConflictList.AboutAnything;
        if (About.Read(request.Arguments) is { } id)
        {
            about = request.Graph.TryFindEntity(id, out var entity) ? entity.Index : ConflictList.AboutNothing;
        }

        return new ConflictList(request.Graph, about, EdgeFilter.Compile(request.Graph, MentionedTraits.WidenAll(request.View)), request.Query);
    }
}
