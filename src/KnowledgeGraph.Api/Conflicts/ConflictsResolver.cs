using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Query.conflicts</c>: the settled disagreements, all or those about one entity.</summary>
internal sealed class ConflictsResolver(SchemaContext schema) : ConnectionResolver(CursorScope.Conflicts)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("about", "ID", "Only conflicts with a statement about this entity."),
        .. ListArguments.Create(GraphFilters.ConflictName, GraphOrders.ConflictName),
        Define.Argument("asOf", "Date", "Only where two statements of it hold on this day."),
        Define.Argument("certainty", "Certainty", "How sure it must be that they hold.", "POSSIBLE"),
        Define.Argument("knownAsOf", "Date", "Only where two statements of it were published by then."),
        Define.Argument("modalities", "[Modality!]", "Only where two statements of it are meant in one of these ways; any by default."),
        Define.Argument("rank", "[Rank!]", "Only where two statements of it have one of these ranks; any by default."),
        Define.Argument("includeInferred", "Boolean", "With what rules drew.", "true"),
        Define.Argument("minCredibility", "Int", "The worst rating of two statements of it, 1 to 5; leaves out what is not rated."),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (StatementArguments.Read(arguments, new EdgeFilterOptions { Direction = Direction.Out }, context) is not { } options)
        {
            return null;
        }

        var about = ConflictList.AboutAnything;
        if (arguments.Get<string>("about") is { } id)
        {
            about = graph.TryFindEntity(id, out var entity) ? entity.Index : ConflictList.AboutNothing;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        return ListArguments.Read(
            arguments, schema.Filters.Conflict, schema.Orders.Conflict, scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new ConflictList(graph, about, EdgeFilter.Compile(graph, MentionedTraits.WidenAll(options)), query)
            : null;
    }
}
