using System.Globalization;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Timelines;

/// <summary><c>Query.timeline</c>.</summary>
internal sealed class TimelineResolver(SchemaContext schema) : ConnectionResolver(CursorScope.Timeline)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("about", "ID", "Only what this entity has part in: its statements, and the dates of what they relate it to."),
        Define.Argument("includeRelated", "Boolean", "With `about`: whether those dates belong to it.", "true"),
        Define.Argument("kinds", "[EntityKind!]", "Only what an entity of one of these kinds has part in."),
        Define.Argument("predicates", "[Predicate!]", "Only statements with one of these predicates."),
        Define.Argument("from", "Date", "Only what is not over before this day."),
        Define.Argument("to", "Date", "Only what has begun by this day."),
        Define.Argument("certainty", "Certainty", "How sure all that must be, where dates are not known exactly.", "POSSIBLE"),
        .. ListArguments.Create(GraphFilters.TimelineName, GraphOrders.TimelineName, "in the order of time"),
        Define.Argument("asOf", "Date", "Only what holds on this day; what is the date of something holds on every day."),
        .. StatementArguments.Timeless(),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (StatementArguments.Read(arguments, new EdgeFilterOptions { Direction = Direction.Out }, context) is not { } options)
        {
            return null;
        }

        if (arguments.GetValue<int>("from") is { } from && arguments.GetValue<int>("to") is { } to && from > to)
        {
            context.Fail($"from is {Written(from)} and to is {Written(to)}: nothing lies between them.", ApiErrorCodes.ContradictoryArguments);
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        if (ListArguments.Read(
            arguments, schema.Filters.Timeline, schema.Orders.Timeline, scope, cursors, page, schema.Options.MaximumFilterSteps) is not { } list)
        {
            return null;
        }

        var entries = MentionedTraits.WidenForEntities(options, arguments["where"]);
        var query = new TimelineQuery(
            About(graph, arguments.Get<string>("about")),
            arguments.GetValue<bool>("includeRelated") ?? true,
            KindSelection.Of(graph.Ontology, arguments.GetList<Kind>("kinds")),
            arguments.GetValue<int>("from") ?? Day.Earliest,
            arguments.GetValue<int>("to") ?? Day.Latest,
            options.Certainty,
            EdgeFilter.Compile(graph, entries with { Predicates = [.. arguments.GetList<Predicate>("predicates") ?? []] }),
            EdgeFilter.Compile(graph, options));
        return new TimelineList(graph, query, list);
    }

    protected override int OwnerOf(in ObjectHandle parent) => 0;

    private static string? Written(int day) => Day.ToDate(day)?.ToString("O", CultureInfo.InvariantCulture);

    private static int About(FactGraph graph, string? id)
    {
        if (id is null)
        {
            return TimelineQuery.AboutAnything;
        }

        return graph.TryFindEntity(id, out var entity) ? entity.Index : TimelineQuery.AboutNothing;
    }
}
