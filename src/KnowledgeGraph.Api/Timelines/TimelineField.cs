using System.Globalization;
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
        "about", TypeNames.Id, "Only what this entity has part in: its statements, and the dates of what they relate it to.");

    private static readonly Argument<bool> IncludeRelated = Argument.Flag(
        "includeRelated", "With `about`: whether those dates belong to it.", defaultValue: true);

    private static readonly Argument<Kind[]?> Kinds = NamedChoices.Kinds.As("Only what an entity of one of these kinds has part in.");
    private static readonly Argument<int?> From = Argument.OptionalValue<int>("from", TypeNames.Date, "Only what is not over before this day.");
    private static readonly Argument<int?> To = Argument.OptionalValue<int>("to", TypeNames.Date, "Only what has begun by this day.");

    protected override IEnumerable<Argument> OwnArguments =>
    [
        About,
        IncludeRelated,
        Kinds,
        NamedChoices.Predicates,
        From,
        To,
        StatementArguments.Certain.As("How sure all that must be, where dates are not known exactly."),
    ];

    protected override IEnumerable<Argument> ViewArguments =>
    [
        StatementArguments.AsOf.As("Only what holds on this day; what is the date of something holds on every day."),
        .. StatementArguments.Timeless,
    ];

    protected override string? LastOrder => "in the order of time";

    public static FieldDefinition Create(SchemaContext schema) => new TimelineField(schema).As(
        "timeline",
        TypeFamily.TimelineEntry.Connection,
        "What happened and what held, in the order of time: by the start, by the end where no start is written; then by the end.");

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context)
    {
        var options = StatementArguments.Read(arguments, new EdgeFilterOptions { Direction = Direction.Out }, context);
        if (options is null || From.Read(arguments) is not { } from || To.Read(arguments) is not { } to || from <= to)
        {
            return options;
        }

        context.Fail($"{From.Name} is {Written(from)} and {To.Name} is {Written(to)}: nothing lies between them.", ApiErrorCodes.ContradictoryArguments);
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
            EdgeFilter.Compile(graph, request.View));
        return new TimelineList(graph, query, request.Query);
    }

    protected override int OwnerOf(in ObjectHandle parent) => 0;

    private static string? Written(int day) => Day.ToDate(day)?.ToString("O", CultureInfo.InvariantCulture);

    private static int Find(FactGraph graph, string? id)
    {
        if (id is null)
        {
            return TimelineQuery.AboutAnything;
        }

        return graph.TryFindEntity(id, out var entity) ? entity.Index : TimelineQuery.AboutNothing;
    }
}
