using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Questions;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// A graph with its schema and engine. It never changes: when the facts do, another takes its place, and requests that began with this one
/// end with it.
/// </summary>
internal sealed class ServedFactSet : IDisposable
{
    private readonly Lease<FactGraph> _graph;

    /// <param name="graph">Given back when the set is disposed of.</param>
    public ServedFactSet(Lease<FactGraph> graph) => _graph = graph;

    public FactGraph Graph => _graph.Value;

    /// <summary>The changes since the graphs before.</summary>
    public required KnownHistory History { get; init; }

    /// <summary>The part that it shares with other graphs of the same vocabulary.</summary>
    public required ServedVocabulary Vocabulary { get; init; }

    /// <summary>The schema over this graph.</summary>
    public required ServedSchema Schema { get; init; }

    /// <summary>The namespaced subgraph over this graph; null if there is none.</summary>
    public required ServedSchema? Subgraph { get; init; }

    public GraphQLEngine Engine => Schema.Engine;

    /// <summary>The saved questions, which are read once, when they are first asked for.</summary>
    public required Lazy<ServedQuestions> SavedQuestions { private get; init; }

    /// <summary>All saved questions, whether they fit the schema or not.</summary>
    public QuestionCatalogue AllQuestions => ((FactSetRoot)Schema.Root).Questions;

    public ServedQuestions Questions => SavedQuestions.Value;

    /// <inheritdoc />
    public void Dispose()
    {
        Engine.Forget(Schema.Root);
        Subgraph?.Engine.Forget(Schema.Root);
        Graph.Structure.CancelBackground();
        History.Dispose();
        _graph.Dispose();
    }
}
