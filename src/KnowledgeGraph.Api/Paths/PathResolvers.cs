using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Path.length</c>.</summary>
internal sealed class PathLengthResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(((GraphPath)parent.Reference!).Length);
}

/// <summary><c>Path.cost</c>: null if paths are weighted by steps.</summary>
internal sealed class PathCostResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        if (((GraphPath)parent.Reference!).Cost is { } cost)
        {
            writer.WriteLong(Math.Min(cost, int.MaxValue));
        }
        else
        {
            writer.WriteNull();
        }
    }
}

/// <summary><c>Path.nodes</c>: one more than the steps.</summary>
internal sealed class PathNodesResolver : ObjectListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = ((GraphPath)parent.Reference!).Nodes.Length;
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        Handles.Entity(((GraphPath)list.Reference!).Node(index));
}

/// <summary><c>Path.steps</c>: the handle of a step is its path and index.</summary>
internal sealed class PathStepsResolver : ObjectListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = ((GraphPath)parent.Reference!).Length;
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);
}

/// <summary>An object of a step.</summary>
internal sealed class StepResolver(Func<Edge, ObjectHandle> read) : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        read(((GraphPath)parent.Reference!).Step(parent.Row));
}

/// <summary><c>PathStep.forward</c>.</summary>
internal sealed class StepForwardResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteBoolean(((GraphPath)parent.Reference!).Step(parent.Row).IsForward);
}

/// <summary><c>PathStep.sentence</c>.</summary>
internal sealed class StepSentenceResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(((GraphPath)parent.Reference!).Step(parent.Row).ToSentence(namesSources: false));
}
