using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.communities</c> and <c>Query.components</c>.</summary>
internal sealed class EntityGroupsField(Func<EdgeFilter, ResolveContext, EntityGroups> find) : ObjectListResolver
{
    private const int MaxCount = 100;

    private static readonly BoundedArgument Count = new(
        "first", $"The number of groups, up to {MaxCount}.", min: 0, MaxCount, defaultValue: 10);

    /// <summary><c>Query.communities</c>.</summary>
    public static FieldDefinition OfCommunities() => Create(
        "communities",
        StructureTypes.Community,
        static (filter, context) => EntityGroups.Of(filter.IsDefault
            ? context.Await(filter.Graph.Structure.BeginCommunities())
            : filter.Graph.Structure.Communities(filter, context.CancellationToken)),
        "Groups that are more densely connected inside than to each other, by the Louvain method; largest first.");

    /// <summary><c>Query.components</c>.</summary>
    public static FieldDefinition OfComponents() => Create(
        "components",
        StructureTypes.Component,
        static (filter, context) => EntityGroups.Of(filter.IsDefault
            ? context.Await(filter.Graph.Structure.BeginComponents())
            : filter.Graph.Structure.Components(filter, context.CancellationToken)),
        "Connected components: groups with no path between them in either direction; largest first.");

    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        Count.TryRead(arguments, context, out var first)
        && PathFilter.Compile(FactSetRoot.GraphOf(context), PathFilter.Via.Read(arguments), context) is { } filter
            ? new Request(filter, first, PathFilter.AvoidedIds(PathFilter.Via.Read(arguments)))
            : null;

    public override int MaxItems(object? bound) => bound is Request request ? request.First : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var (filter, first, avoided) = (Request)context.Bound!;
        IdHints.AddAll(avoided, filter.Graph, context);
        var groups = find(filter, context);
        count = Math.Min(groups.Partition.Count, first);
        return new ObjectHandle(groups);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);

    private static FieldDefinition Create(
        string name, string group, Func<EdgeFilter, ResolveContext, EntityGroups> find, string description) =>
        Define.Field(name, TypeNames.ListOf(group), new EntityGroupsField(find), description, PathFilter.Via, Count);

    private sealed record Request(EdgeFilter Filter, int First, string[] AvoidedIds);
}
