using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.commonNeighbours</c>: empty if an id is unknown.</summary>
internal sealed class CommonNeighboursField(SchemaContext schema)
    : FoundEntitiesField<CommonNeighboursField.Request>(CursorScope.CommonNeighbours, schema)
{
    private static readonly Argument<string[]> Ids = Argument.RequiredList<string>(
        "ids", TypeNames.ListOf(TypeNames.Id), $"The ids of the entities, 1 to {CommonNeighbours.MaxEntities}.");

    protected override IEnumerable<Argument> OwnArguments => [Ids, PathFilter.Via];

    protected override Argument? View => null;

    public static FieldDefinition Create(SchemaContext schema) => new CommonNeighboursField(schema).As(
        "commonNeighbours",
        TypeFamily.Entity.Connection,
        "The common neighbours of several entities: those adjacent to all of them. Empty if an id is unknown.");

    protected override bool AreInOrder(ArgumentValues arguments, BindContext context)
    {
        var count = Ids.Read(arguments).Length;
        if (count is > 0 and <= CommonNeighbours.MaxEntities)
        {
            return true;
        }

        context.Fail(
            $"{Ids.Name} has {count} items: 1 to {CommonNeighbours.MaxEntities} are allowed.",
            count == 0 ? ApiErrorCodes.ArgumentOutOfRange : ApiErrorCodes.TooManyItems);
        return false;
    }

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        PathFilter.Read(graph, PathFilter.Via.Read(arguments), context);

    protected override IPaged Create(in ListRequest request, BindContext context)
    {
        var graph = request.Graph;
        var entities = Array.ConvertAll(
            Ids.Read(request.Arguments), id => graph.TryFindEntity(id, out var entity) ? entity : default(Entity?));
        return new Request(
            entities.Contains(null) ? [] : [.. entities.Select(entity => entity!.Value)],
            request.View,
            EdgeFilter.Compile(graph, request.View),
            request.Query,
            [.. Ids.Read(request.Arguments), .. PathFilter.AvoidedIds(PathFilter.Via.Read(request.Arguments))]);
    }

    protected override FoundEntityList Find(Request request, in ObjectHandle parent, ResolveContext context)
    {
        var (entities, filter) = (request.Entities, request.Filter);
        IdHints.AddAll(request.Ids, filter.Graph, context);
        var common = entities.Length == 0 ? [] : CommonNeighbours.Find(entities, filter, context.CancellationToken);
        return new CommonNeighbourList(common, request, context.CancellationToken);
    }

    internal sealed record Request(Entity[] Entities, EdgeFilterOptions View, EdgeFilter Filter, ListQuery Query, string[] Ids) : IPaged
    {
        public PageRequest Page => Query.Page;
    }
}
