using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Nodes;

/// <summary>The objects of several ids, in their order, with null for those that stand for nothing.</summary>
internal sealed class NodesByIdResolver : ObjectListResolver
{
    public const int MaximumIds = 100;

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var ids = arguments.GetList<string>("ids")!;
        if (ids.Length <= MaximumIds)
        {
            return Array.ConvertAll(ids, id => NodeLookup.Find(FactSetRoot.GraphOf(context), id));
        }

        context.Fail($"ids has {ids.Length} items: {MaximumIds} at most are looked up at once.", ApiErrorCodes.TooManyItems);
        return null;
    }

    public override int MaximumItems(object? bound) => bound is ObjectHandle[] found ? found.Length : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var found = (ObjectHandle[])context.Bound!;
        count = found.Length;
        return new ObjectHandle(found);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => ((ObjectHandle[])list.Reference!)[index];
}
