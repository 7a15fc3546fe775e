using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Images;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// A graph with all that it is served by: schema, engine, pages. It never changes: when the facts do, another takes its place, and whoever
/// began with this one ends with it.
/// </summary>
internal sealed class ServedFactSet : IDisposable
{
    private readonly Lease<FactGraph> _graph;

    /// <param name="graph">Given back when the set is disposed of.</param>
    public ServedFactSet(Lease<FactGraph> graph) => _graph = graph;

    public FactGraph Graph => _graph.Value;

    /// <summary>What changed since the graphs before.</summary>
    public required KnownHistory History { get; init; }

    /// <summary>What the API answers from.</summary>
    public required ServedSchema Schema { get; init; }

    public GraphQLEngine Engine => Schema.Engine;

    /// <summary>The schema as text.</summary>
    public required RequestDelegate SchemaText { get; init; }

    /// <summary>What the IDE begins with.</summary>
    public required RequestDelegate IdeConfiguration { get; init; }

    /// <summary>The first page.</summary>
    public required RequestDelegate Home { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        Engine.Forget(Schema.Root);
        History.Dispose();
        _graph.Dispose();
    }
}
