using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

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

    public override int MaximumItems(object? bound) => bound is Source[] found ? found.Length : 0;

    public override Source Open(in Source parent, ResolveContext context, out int count)
    {
        var found = (Source[])context.Bound!;
        count = found.Length;
        return new Source(found);
    }

    public override Source Item(in Source list, int index, ResolveContext context) => ((Source[])list.Reference!)[index];
}
