using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Subgraph.nodes</c>: at most <c>first</c> of the parent field.</summary>
internal sealed class SubgraphNodesResolver : ObjectListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = ((FoundSubgraph)parent.Reference!).Graph.Nodes.Length;
        return parent;
    }

    // The handle of a node is that of the subgraph, with its place.
    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);
}

/// <summary><c>SubgraphNode.node</c>.</summary>
internal sealed class SubgraphEntityResolver : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var graph = ((FoundSubgraph)parent.Reference!).Graph;
        return Handles.Entity(graph.Graph, graph.Nodes[parent.Row]);
    }
}

/// <summary>A text of the entity of a <c>SubgraphNode</c>.</summary>
internal sealed class SubgraphNodeTextResolver(SubgraphNodeTextResolver.EntityText read) : LeafResolver
{
    public delegate ReadOnlySpan<byte> EntityText(Entity entity);

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var graph = ((FoundSubgraph)parent.Reference!).Graph;
        writer.WriteString(read(graph.Graph.Entity(graph.Nodes[parent.Row])));
    }
}

/// <summary><c>SubgraphNode.kind</c>.</summary>
internal sealed class SubgraphNodeKindResolver(EnumTable kinds) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var graph = ((FoundSubgraph)parent.Reference!).Graph;
        kinds.Write(graph.Graph.Entities.Kinds[graph.Nodes[parent.Row]], writer);
    }
}

/// <summary><c>SubgraphNode.distance</c>.</summary>
internal sealed class SubgraphDistanceResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(((FoundSubgraph)parent.Reference!).Graph.Distances[parent.Row]);
}

/// <summary><c>Subgraph.statements</c>: at most <c>first</c>.</summary>
internal sealed class SubgraphStatementsResolver : ObjectListResolver
{
    private const int MaxCount = 10_000;

    public static readonly BoundedArgument Count = new(
        "first", $"The maximum number, up to {MaxCount}.", min: 0, MaxCount, defaultValue: 1_000);

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        Count.TryRead(arguments, context, out var first) ? first : null;

    public override int MaxItems(object? bound) => bound is int first ? first : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = Math.Min(((FoundSubgraph)parent.Reference!).Graph.Statements.Length, (int)context.Bound!);
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var graph = ((FoundSubgraph)list.Reference!).Graph;
        context.Cite(graph.Graph, graph.Statements[index]);
        return Handles.Statement(graph.Graph, graph.Statements[index]);
    }
}

/// <summary><c>Subgraph.hubs</c>: the handle of a hub is that of its entity.</summary>
internal sealed class SubgraphHubsResolver : ObjectListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = ((FoundSubgraph)parent.Reference!).Graph.UnexpandedHubs.Length;
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var graph = ((FoundSubgraph)list.Reference!).Graph;
        return Handles.Entity(graph.Graph, graph.UnexpandedHubs[index]);
    }
}

/// <summary><c>Subgraph.unknownIds</c>.</summary>
internal sealed class UnknownIdsResolver : LeafListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = ((FoundSubgraph)parent.Reference!).UnknownIds.Count;
        return parent;
    }

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(((FoundSubgraph)list.Reference!).UnknownIds[index]);
}

/// <summary>A count of a subgraph.</summary>
internal sealed class SubgraphCountResolver(Func<Subgraph, int> count) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(count(((FoundSubgraph)parent.Reference!).Graph));
}

/// <summary><c>SubgraphHub.relationCount</c>.</summary>
internal sealed class HubSizeResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(Handles.Graph(parent).Entity(parent.AsEntity()).RelationCount);
}

/// <summary><c>Subgraph.leftOut</c>, counted on demand.</summary>
internal sealed class SubgraphLeftOutResolver(int maxSteps) : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var found = (FoundSubgraph)parent.Reference!;
        var tally = new LeftOutTally();
        var work = new FilterWork(maxSteps, context.CancellationToken);
        LeftOutRelations.CountAround(found.Graph, found.Filter, tally, ref work);
        if (work.IsExhausted)
        {
            context.Fail($"Counting was abandoned after {maxSteps} relations.", ApiErrorCodes.FilterTooCostly);
        }

        return new ObjectHandle(tally);
    }
}
