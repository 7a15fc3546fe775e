using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The number of entities in a group.</summary>
internal sealed class GroupSizeResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(((EntityGroups)parent.Reference!).Partition.Members(parent.Row).Length);
}

/// <summary><c>Community.modularity</c>.</summary>
internal sealed class GroupModularityResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((EntityGroups)parent.Reference!).Contributions.Span[parent.Row]);
}

/// <summary>The entities of a group with the most neighbours.</summary>
internal sealed class GroupCentralResolver : ObjectListResolver
{
    public static readonly BoundedArgument Count = new(
        "first", $"The maximum number, up to {PageArguments.MaxSize}.", min: 0, PageArguments.MaxSize, defaultValue: 3);

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        Count.TryRead(arguments, context, out var first) ? first : null;

    public override int MaxItems(object? bound) => bound is int first ? first : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var groups = (EntityGroups)parent.Reference!;
        var central = groups.Central(parent.Row, (int)context.Bound!, context.CancellationToken);
        count = central.Length;
        return new ObjectHandle(new EntityRows(groups.Partition.Structure.Graph, central));
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var (graph, rows) = (EntityRows)list.Reference!;
        return Handles.Entity(graph, rows[index]);
    }

    private sealed record EntityRows(FactGraph Graph, EntityRow[] Rows);
}
