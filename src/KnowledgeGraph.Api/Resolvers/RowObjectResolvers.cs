using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Another row, or none.</summary>
internal sealed class RowResolver(RowReader<ObjectHandle> read) : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => read(Handles.Graph(parent), parent);
}

/// <summary>Rows that belong to a row: as many as there are, for lists that are short by nature.</summary>
/// <param name="expected">What the cost of an operation takes for the length.</param>
internal sealed class RowsResolver(int expected, RowReader<int> count, ItemReader<ObjectHandle> read) : ObjectListResolver
{
    public override int MaxItems(object? bound) => expected;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int number)
    {
        number = count(Handles.Graph(parent), parent);
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => read(Handles.Graph(list), list, index);
}
