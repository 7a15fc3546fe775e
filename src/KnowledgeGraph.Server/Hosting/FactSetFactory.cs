using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Home;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Images;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Makes what is served of a graph.</summary>
/// <param name="contentRoot">The folder that relative paths of options start from.</param>
/// <param name="addresses">Where the server listens, which it knows once it does.</param>
internal sealed class FactSetFactory(
    ServerOptions options, KnownGraphs known, string contentRoot, ICollection<string> addresses, ILogger<FactSetFactory> logger)
{
    private readonly ExampleReader _examples = new(Path.Combine(contentRoot, options.Ide.Examples), logger);

    /// <summary>Makes the schema of the graph and everything that needs it; texts and pages are made when first asked for. O(kinds × predicates).</summary>
    /// <param name="graph">Given back with the set.</param>
    public ServedFactSet Create(Lease<FactGraph> graph)
    {
        var history = new KnownHistory(graph.Value, known);
        var engine = new GraphQLEngine(GraphSchema.Create(graph.Value, history), options.GraphQL.ToEngineOptions(options.Http));
        var examples = _examples.Read(engine.Schema);
        var schemaText = new Lazy<RequestDelegate>(() => SchemaEndpoint.Create(engine.Schema));
        var ide = new ConstantResponse(IdeConfiguration.Write(ServerHost.GraphQLPath, examples), "application/json; charset=utf-8");
        return new ServedFactSet(graph)
        {
            History = history,
            Engine = engine,
            GraphQL = new GraphQLTransport(engine, graph.Value, options.Http).HandleAsync,
            SchemaText = context => schemaText.Value(context),
            IdeConfiguration = ide.HandleAsync,
            Home = HomePage.Create(graph.Value, examples, addresses),
        };
    }
}
