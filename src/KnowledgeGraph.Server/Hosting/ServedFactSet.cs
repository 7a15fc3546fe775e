using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Images;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// A graph with all that is made of it: schema, engine, pages. It never changes: when the facts do, another takes its place, and whoever
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

    public required GraphQLEngine Engine { get; init; }

    /// <summary>The API.</summary>
    public required RequestDelegate GraphQL { get; init; }

    /// <summary>The schema as text.</summary>
    public required RequestDelegate SchemaText { get; init; }

    /// <summary>What the IDE begins with.</summary>
    public required RequestDelegate IdeConfiguration { get; init; }

    /// <summary>The first page.</summary>
    public required RequestDelegate Home { get; init; }

    /// <inheritdoc />
    public void Dispose()
    {
        History.Dispose();
        _graph.Dispose();
    }
}
