using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Mcp;

/// <summary>The facts of one graph that never changes, for a process of its own. It outlives every request.</summary>
public sealed class GraphFacts : IMcpFacts
{
    private readonly FactSetRoot _root;
    private readonly Lazy<GraphQLEngine> _engine;
    private readonly Lazy<QuestionCatalogue> _questions;

    /// <param name="graph">Must stay open.</param>
    /// <param name="options">The options of the schema.</param>
    public GraphFacts(FactGraph graph, GraphSchemaOptions options)
    {
        Graph = graph;
        _root = new FactSetRoot(graph);
        _engine = new Lazy<GraphQLEngine>(() => new GraphQLEngine(GraphSchema.Create(graph, options)));
        _questions = new Lazy<QuestionCatalogue>(() => _root.Questions.Fitting(Schema));
    }

    /// <inheritdoc />
    public FactGraph Graph { get; }

    /// <inheritdoc />
    public Schema Schema => _engine.Value.Schema;

    /// <inheritdoc />
    public QuestionCatalogue Questions => _questions.Value;

    /// <inheritdoc />
    public ValueTask<GraphQLResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_engine.Value.Execute(in request, _root, cancellationToken));

    /// <summary>Makes the schema and reads the questions, which requests would otherwise do when they first need them.</summary>
    public void Prepare() => _ = _questions.Value;

    /// <summary>Does nothing: the graph belongs to the caller.</summary>
    public void Dispose()
    {
    }
}
