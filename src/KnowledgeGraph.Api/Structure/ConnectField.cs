using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.connect</c>: unknown ids are reported and omitted.</summary>
internal sealed class ConnectField : ObjectResolver
{
    private static readonly Argument<string[]> Ids = Argument.RequiredList<string>(
        "ids", TypeNames.ListOf(TypeNames.Id), $"The ids of the entities to connect, at most {Connection.MaxEntities}.");

    private static readonly Argument<PathWeighting> By = PathWeightings.Argument(
        "The measure of the length of a path between two of them.");

    public static FieldDefinition Create() => Define.Field(
        "connect",
        StructureTypes.Subgraph + "!",
        new ConnectField(),
        "A small subgraph that connects entities by short paths. Entities that cannot be connected are isolated.",
        [Ids, .. SubgraphRequest.Arguments, By]);

    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var ids = Ids.Read(arguments);
        if (ids.Length > Connection.MaxEntities)
        {
            context.Fail($"{Ids.Name} has {ids.Length} items: at most {Connection.MaxEntities} are allowed.", ApiErrorCodes.TooManyItems);
            return null;
        }

        var request = SubgraphRequest.Read(arguments, ids, context);
        return request is null ? null : new Tie(request, By.Read(arguments));
    }

    public override int MaxItems(object? bound) => bound is Tie tie ? Math.Max(tie.Request.Limit, tie.Request.Entities.Count) : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (request, weighting) = (Tie)context.Bound!;
        var found = Connection.Find([.. request.Entities], request.Filter, request.Limit, weighting, context.CancellationToken);
        IdHints.AddAll(request.Ids, request.Filter.Graph, context);
        return new ObjectHandle(new FoundSubgraph(ShownSubgraph.Of(found, request), request.Filter, request.UnknownIds));
    }

    private sealed record Tie(SubgraphRequest Request, PathWeighting Weighting);
}
