using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The entities of a group, page by page.</summary>
internal sealed class GroupMembersResolver(SchemaContext schema) : ObjectResolver
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        .. ListArguments.Create(GraphFilters.EntityName, GraphOrders.EntityName, "in the order of the set"),
        .. StatementArguments.ForLists(),
        .. PageArguments.Create(),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        var cursors = new CursorFormat(graph, CursorScope.Members);
        if (!PageArguments.TryRead(arguments, cursors, context, out var page)
            || StatementArguments.Read(arguments, new EdgeFilterOptions(), context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        return ListArguments.Read(
            arguments, schema.Filters.Entity, schema.Orders.Entity, scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new Request(EntityPresence.For(graph, options), query)
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.List.Page.Size : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (presence, query) = (Request)context.Bound!;
        return new MemberList((EntityGroups)parent.Reference!, parent.Row, presence, query).Read(context);
    }

    private sealed record Request(EntityPresence? Presence, ListQuery List);

    /// <summary>A row is the number of the member in its group.</summary>
    private sealed class MemberList(EntityGroups groups, int group, EntityPresence? presence, ListQuery query)
        : FoundEntityList(groups.Partition.Structure.Graph, presence, query)
    {
        public override int RowCount => groups.Partition.Members(group).Length;

        protected override int EntityAt(int row) => groups.Partition.Structure.Rows[groups.Partition.Members(group)[row]];
    }
}
