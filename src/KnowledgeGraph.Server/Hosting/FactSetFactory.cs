using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Operation;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Home;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Images;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Makes what is served of a graph.</summary>
/// <param name="known">The graphs before it.</param>
/// <param name="contentRoot">The folder that relative paths of options start from.</param>
/// <param name="addresses">Where the server listens, which it knows once it does.</param>
internal sealed class FactSetFactory(
    ServerOptions options, KnownGraphs known, string contentRoot, ICollection<string> addresses, ILogger<FactSetFactory> logger)
{
    private readonly ExampleReader _examples = new(Path.Combine(contentRoot, options.Ide.Examples), logger);

    /// <summary>Makes the schema of the graph and everything that needs it; texts and pages are made when first asked for. O(kinds × predicates).</summary>
    /// <param name="graph">Given back with the set.</param>
    /// <param name="workingCopy">The files that the graph comes from, where they are watched.</param>
    public ServedFactSet Create(Lease<FactGraph> graph, WorkingCopy? workingCopy)
    {
        var history = new KnownHistory(graph.Value, known);
        var schema = GraphSchema.Create(graph.Value, new GraphSchemaOptions
        {
            History = history,
            WorkingCopy = workingCopy,
            MaximumFilterSteps = options.GraphQL.MaxFilterSteps,
            DocumentsFolder = options.GraphQL.Documents,
        });
        var engine = new GraphQLEngine(schema, options.GraphQL.ToEngineOptions(options.Http));
        var examples = new Lazy<IReadOnlyList<ExampleOperation>>(() => _examples.Read(schema));
        var schemaText = new Lazy<RequestDelegate>(() => SchemaEndpoint.Create(schema));
        var endpoint = options.Http.PathBase.TrimEnd('/') + ServerHost.GraphQLPath;
        var ide = new Lazy<ConstantResponse>(() => new ConstantResponse(IdeConfiguration.Write(endpoint, examples.Value), "application/json; charset=utf-8"));
        return new ServedFactSet(graph)
        {
            History = history,
            Schema = new ServedSchema(engine, graph.Value, TagOf(graph.Value, workingCopy)),
            SchemaText = context => schemaText.Value(context),
            IdeConfiguration = context => ide.Value.HandleAsync(context),
            Home = HomePage.Create(graph.Value, examples, addresses),
        };
    }

    /// <summary>What answers are made from is the facts alone, unless there are files that may be wrong in other ways, or documents that may be gone.</summary>
    private string TagOf(FactGraph graph, WorkingCopy? workingCopy) =>
        workingCopy is null && options.GraphQL.Documents is null ? graph.ContentHash : $"{graph.ContentHash} {Guid.NewGuid()}";
}
