using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Timelines;

/// <summary><c>Query.timeline</c>.</summary>
internal sealed class TimelineField(SchemaContext schema) : ListField<TimelineList>(TypeFamily.TimelineEntry, CursorScope.Timeline, schema)
{
    private static readonly Argument<string?> About = Argument.Optional<string>(
        "about", TypeNames.Id, "Only the statements of this entity, and the dates of the entities to which they relate it.")
        .AlsoKnownAs("id", "entity", "entityId", "of", "for", "subject");

    private static readonly Argument<bool> IncludeRelated = Argument.Flag(
        "includeRelated", "With `about`: whether to include the dates of related entities.", defaultValue: true);

    private static readonly Argument<Kind[]?> Kinds = NamedChoices.Kinds.As(
        "Only statements that have an entity of one of these kinds as subject or object.");
    private static readonly Argument<int?> From = Argument.OptionalValue<int>(
        "from", TypeNames.Date, "Only entries that end on or after this day.")
            .AlsoKnownAs("since", "start", "startDate", "fromDate");
    private static readonly Argument<int?> To = Argument.OptionalValue<int>(
        "to", TypeNames.Date, "Only entries that start on or before this day.")
            .AlsoKnownAs("until", "till", "end", "endDate", "toDate");

    protected override IEnumerable<Argument> OwnArguments =>
    [
        About,
        IncludeRelated,
        Kinds,
        NamedChoices.Predicates,
        From,
        To,
    ];

    protected override Argument? View { get; } = ViewArgument.View.As(
        "The statements that count. Its `certainty` applies to `from` and `to` too; a date as a value holds on every day.");

    protected override string? LastOrder => "in the order of time";

    public static FieldDefinition Create(SchemaContext schema) => new TimelineField(schema).As(
        "timeline",
        TypeFamily.TimelineEntry.Connection,
        "Dated statements in chronological order: by start, or by end if no start is written; then by end.");

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context)
    {
        var options = ViewArgument.Read(graph, arguments, new EdgeFilterOptions { Direction = Direction.Out }, context);
        if (options is null || From.Read(arguments) is not { } from || To.Read(arguments) is not { } to || from <= to)
        {
            return options;
        }

        context.Fail(
            $"{From.Name} is {Written(from)} and {To.Name} is {Written(to)}: the interval is empty.", ApiErrorCodes.ContradictoryArguments);
        return null;
    }

    protected override TimelineList Create(in ListRequest request)
    {
        var (graph, arguments) = (request.Graph, request.Arguments);
        var entries = MentionedTraits.WidenForEntities(request.View, request.Where);
        var query = new TimelineQuery(
            Find(graph, About.Read(arguments)),
            IncludeRelated.Read(arguments),
            KindSelection.Of(graph.Ontology, Kinds.Read(arguments)),
            From.Read(arguments) ?? Day.Earliest,
            To.Read(arguments) ?? Day.Latest,
            request.View.Certainty,
            EdgeFilter.Compile(graph, entries with { Predicates = [.. NamedChoices.Predicates.Read(arguments) ?? []] }),
            EdgeFilter.Compile(graph, request.View))
        {
            GivenId = About.Read(arguments),
        };
        return new TimelineList(graph, query, request.Query);
    }

    protected override string? IdIn(TimelineList list) => list.Query.GivenId;

    protected override int OwnerOf(in ObjectHandle parent) => 0;

    private static string? Written(int day) => Day.ToText(day);

    private static int Find(FactGraph graph, string? id)
    {
        if (id is null)
        {
            return TimelineQuery.AboutAnything;
        }

        return graph.TryFindEntity(id, out var entity) ? entity.Row.Index : TimelineQuery.AboutNothing;
    }
}
