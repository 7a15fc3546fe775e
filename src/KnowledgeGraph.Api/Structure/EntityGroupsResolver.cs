using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.communities</c> and <c>Query.components</c>.</summary>
internal sealed class EntityGroupsResolver(Func<EdgeFilter, CancellationToken, EntityGroups> find) : ObjectListResolver
{
    private const int MaximumCount = 100;

    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("via", "PathFilter", "Which statements and entities count."),
        Define.Argument("first", "Int", $"How many of the largest, up to {MaximumCount}.", "10"),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        Bounded.TryRead(arguments, "first", 10, 0, MaximumCount, context, out var first)
        && PathFilterInput.Compile(FactSetRoot.GraphOf(context), arguments.Get<InputObject>("via"), context) is { } filter
            ? new Request(filter, first)
            : null;

    public override int MaximumItems(object? bound) => bound is Request request ? request.First : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var (filter, first) = (Request)context.Bound!;
        var groups = find(filter, context.CancellationToken);
        count = Math.Min(groups.Partition.Count, first);
        return new ObjectHandle(groups);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);

    private sealed record Request(EdgeFilter Filter, int First);
}
