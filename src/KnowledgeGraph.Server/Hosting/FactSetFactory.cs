using KnowledgeGraph.Api;
using KnowledgeGraph.Api.WorkingCopies;
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
    // The examples that come with the server are of the facts that are compiled in: over others it is no news that they do not fit.
    private readonly ExampleReader _examples = new(
        Path.Combine(contentRoot, options.Ide.Examples), options.Ide.Examples == IdeOptions.DefaultExamples ? LogLevel.Debug : LogLevel.Warning, logger);

    private readonly string _endpoint = options.Http.PathBase.TrimEnd('/') + ServerHost.GraphQLPath;
    private ServedVocabulary? _vocabulary;

    /// <summary>The vocabulary of the set that was made last: graphs that share it need no schema of their own.</summary>
    public Ontology? Vocabulary => _vocabulary?.Ontology;

    /// <summary>
    /// Makes what is served of a graph; texts and pages are made when first asked for. O(1) for the vocabulary of the set before, otherwise
    /// O(kinds × predicates). Called by one thread at a time.
    /// </summary>
    /// <param name="graph">Given back with the set.</param>
    /// <param name="workingCopy">The files that the graph comes from, where they are watched.</param>
    public ServedFactSet Create(Lease<FactGraph> graph, WorkingCopy? workingCopy)
    {
        if (_vocabulary is not { } vocabulary || vocabulary.Ontology != graph.Value.Ontology)
        {
            var next = Create(graph.Value);
            if (_vocabulary is { } previous)
            {
                next.Engine.PrepareFrom(previous.Engine);
            }

            _vocabulary = vocabulary = next;
        }

        var history = new KnownHistory(graph.Value, known);
        var root = new FactSetRoot(graph.Value) { History = history, WorkingCopy = workingCopy };
        return new ServedFactSet(graph)
        {
            History = history,
            Schema = new ServedSchema(vocabulary.Engine, root, TagOf(graph.Value, workingCopy)),
            SchemaText = vocabulary.SchemaText,
            IdeConfiguration = vocabulary.IdeConfiguration,
            Home = HomePage.Create(graph.Value, vocabulary.Examples, addresses),
        };
    }

    private ServedVocabulary Create(FactGraph graph)
    {
        var schema = GraphSchema.Create(graph, new GraphSchemaOptions
        {
            MaximumFilterSteps = options.GraphQL.MaxFilterSteps,
            DocumentsFolder = options.GraphQL.Documents,
        });
        var examples = new Lazy<IReadOnlyList<ExampleOperation>>(() => _examples.Read(schema));
        var text = new Lazy<RequestDelegate>(() => SchemaEndpoint.Create(schema));
        var ide = new Lazy<ConstantResponse>(() => new ConstantResponse(IdeConfiguration.Write(_endpoint, examples.Value), "application/json; charset=utf-8"));
        return new ServedVocabulary(
            graph.Ontology,
            new GraphQLEngine(schema, options.GraphQL.ToEngineOptions(options.Http)),
            examples,
            context => text.Value(context),
            context => ide.Value.HandleAsync(context));
    }

    /// <summary>What answers are made from is the facts alone, unless there are files that may be wrong in other ways, or documents that may be gone.</summary>
    private string TagOf(FactGraph graph, WorkingCopy? workingCopy) =>
        workingCopy is null && options.GraphQL.Documents is null ? graph.ContentHash : $"{graph.ContentHash} {Guid.NewGuid()}";
}
