using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.commonNeighbours</c>: none when an id is unknown.</summary>
internal sealed class CommonNeighboursResolver : ObjectResolver
{
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("ids", "[ID!]!", $"The ids of the entities, 1 to {CommonNeighbours.MaxEntities}."),
        Define.Argument("via", "PathFilter", "Which statements and entities count."),
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
            || PathFilterInput.Compile(graph, arguments.Get<InputObject>("via"), context) is not { } filter)
        {
            return null;
        }

        var entities = Array.ConvertAll(ids, id => graph.TryFindEntity(id, out var entity) ? entity : default(Entity?));
        return new Request(entities.Contains(null) ? [] : [.. entities.Select(entity => entity!.Value)], filter, cursors, page);
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.Page.Size : 0;

    public override Source Resolve(in Source parent, ResolveContext context)
    {
        var (entities, filter, cursors, page) = (Request)context.Bound!;
        var common = entities.Length == 0 ? [] : CommonNeighbours.Find(entities, filter, context.CancellationToken);
        return RowPage.Read(new CommonList(common, filter.Graph, cursors, page), 0, context);
    }

    private sealed record Request(Entity[] Entities, EdgeFilter Filter, CursorFormat Cursors, PageRequest Page);

    /// <summary>A row is a place in the list.</summary>
    private sealed class CommonList(int[] entities, FactGraph graph, CursorFormat cursors, PageRequest page) : RowList(graph, cursors, page)
    {
        public override RowRange Range(int owner, int index) => new(0, entities.Length);

        public override Source Node(int owner, int row) => Handles.Entity(Graph, entities[row]);
    }
}
