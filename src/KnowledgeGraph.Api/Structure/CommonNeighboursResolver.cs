using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.commonNeighbours</c>: none when an id is unknown.</summary>
internal sealed class CommonNeighboursResolver(SchemaContext schema) : ObjectResolver
{
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("ids", "[ID!]!", $"The ids of the entities, 1 to {CommonNeighbours.MaxEntities}."),
        Define.Argument("via", "PathFilter", "Which statements and entities count."),
        .. ListArguments.Create(GraphFilters.EntityName, GraphOrders.EntityName),
        .. PageArguments.Create(),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        var ids = arguments.GetList<string>("ids")!;
        if (ids.Length is 0 or > CommonNeighbours.MaxEntities)
        {
            context.Fail(
                $"ids has {ids.Length} items: there must be 1 to {CommonNeighbours.MaxEntities}.",
                ids.Length == 0 ? ApiErrorCodes.ArgumentOutOfRange : ApiErrorCodes.TooManyItems);
            return null;
        }

        var cursors = new CursorFormat(graph, CursorScope.CommonNeighbours);
        if (!PageArguments.TryRead(arguments, cursors, context, out var page)
            || PathFilterInput.Read(graph, arguments.Get<InputObject>("via"), context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        if (ListArguments.Read(
            arguments, schema.Filters.Entity, schema.Orders.Entity, scope, cursors, page, schema.Options.MaximumFilterSteps) is not { } query)
        {
            return null;
        }

        var entities = Array.ConvertAll(ids, id => graph.TryFindEntity(id, out var entity) ? entity : default(Entity?));
        return new Request(entities.Contains(null) ? [] : [.. entities.Select(entity => entity!.Value)], EdgeFilter.Compile(graph, options), query);
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.List.Page.Size : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (entities, filter, query) = (Request)context.Bound!;
        var common = entities.Length == 0 ? [] : CommonNeighbours.Find(entities, filter, context.CancellationToken);
        return new CommonList(common, filter.Graph, query).Read(context);
    }

    private sealed record Request(Entity[] Entities, EdgeFilter Filter, ListQuery List);

    private sealed class CommonList(int[] entities, FactGraph graph, ListQuery query) : FoundEntityList(graph, presence: null, query)
    {
        public override int RowCount => entities.Length;

        protected override int EntityAt(int row) => entities[row];
    }
}
