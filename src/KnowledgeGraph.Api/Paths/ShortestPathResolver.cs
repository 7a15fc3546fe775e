using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Query.shortestPath</c>: null when an end is unknown or no path leads there.</summary>
internal sealed class ShortestPathResolver : ObjectResolver
{
    // What the cost of an operation takes for the length: paths are short where there are any.
    private const int ExpectedSteps = 10;

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = (FactGraph)context.Root!;
        return PathFilterInput.Compile(graph, arguments.Get<InputObject>("via"), context) is { } filter
            ? new Ends(Find(graph, arguments, "from"), Find(graph, arguments, "to"), filter)
            : null;
    }

    public override int MaximumItems(object? bound) => ExpectedSteps;

    public override Source Resolve(in Source parent, ResolveContext context) =>
        context.Bound is Ends { From: { } from, To: { } to } ends
            ? new Source(ShortestPath.Find(from, to, ends.Filter, context.CancellationToken))
            : Source.Null;

    private static Entity? Find(FactGraph graph, ArgumentValues arguments, string name) =>
        graph.TryFindEntity(arguments.Get<string>(name)!, out var entity) ? entity : null;

    private sealed record Ends(Entity? From, Entity? To, EdgeFilter Filter);
}
