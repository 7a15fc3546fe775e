using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Another row, or none.</summary>
internal sealed class RowResolver(RowReader<ObjectHandle> read) : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => read(Handles.Graph(parent), parent);
}

/// <summary>All rows that belong to a row, for short lists.</summary>
/// <param name="expected">The length assumed by the cost analysis.</param>
/// <param name="cite">Notes the statements that an item shows; null if the items show none.</param>
internal sealed class RowsResolver(
    int expected, RowReader<int> count, ItemReader<ObjectHandle> read, Action<AnswerTrace, ObjectHandle>? cite = null) : ObjectListResolver
{
    public override int MaxItems(object? bound) => expected;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int number)
    {
        number = count(Handles.Graph(parent), parent);
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var item = read(Handles.Graph(list), list, index);
        if (cite is not null && context.Witness is AnswerTrace trace)
        {
            cite(trace, item);
        }

        return item;
    }
}
