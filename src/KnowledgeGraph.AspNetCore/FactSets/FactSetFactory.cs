using KnowledgeGraph.Api;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.AspNetCore.Questions;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Makes a graph ready to be served.</summary>
/// <param name="engineOptions">The limits of operations.</param>
/// <param name="schemaOptions">The limits of fields, and the documents behind the facts.</param>
/// <param name="known">The graphs before it.</param>
internal sealed class FactSetFactory(EngineOptions engineOptions, GraphSchemaOptions schemaOptions, KnownGraphs known)
{
    private ServedVocabulary? _vocabulary;

    /// <summary>The vocabulary of the latest set: graphs that share it need no schema of their own.</summary>
    public Ontology? Vocabulary => _vocabulary?.Ontology;

    /// <summary>
    /// Makes a graph ready; texts are made when first asked for. O(1) for the vocabulary of the set before, otherwise O(kinds ×
    /// predicates). Called by one thread at a time.
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
                next.Subgraph?.PrepareFrom(previous.Subgraph!);
            }

            _vocabulary = vocabulary = next;
        }

        graph.Value.Structure.UsesOneThread = true;
        var history = new KnownHistory(graph.Value, known);
        var root = new FactSetRoot(graph.Value) { History = history, WorkingCopy = workingCopy };
        var tag = TagOf(graph.Value, workingCopy);
        return new ServedFactSet(graph)
        {
            History = history,
            SavedQuestions = new Lazy<ServedQuestions>(() => new ServedQuestions(root.Questions, vocabulary.Schema)),
            Vocabulary = vocabulary,
            Schema = new ServedSchema(vocabulary.Engine, root, tag),
            Subgraph = vocabulary.Subgraph is { } subgraph ? new ServedSchema(subgraph, root, tag) : null,
        };
    }

    private ServedVocabulary Create(FactGraph graph)
    {
        // The API keeps the names of its types: questions, pages and clients are written for them. A namespaced subgraph is beside it.
        var hasNamespace = schemaOptions.Federation?.Namespace is not null;
        var schema = CreateSchema(graph, hasNamespace ? schemaOptions with { Federation = null } : schemaOptions);
        var subgraph = hasNamespace ? new GraphQLEngine(CreateSchema(graph, schemaOptions), engineOptions) : null;
        var text = new Lazy<RequestDelegate>(() => SchemaEndpoint.Create(schema));
        return new ServedVocabulary(
            graph.Ontology, schema, new GraphQLEngine(schema, engineOptions), subgraph, context => text.Value(context));
    }

    private static Schema CreateSchema(FactGraph graph, GraphSchemaOptions options)
    {
        try
        {
            return GraphSchema.Create(graph, options);
        }
        catch (SchemaException exception) when (options.Federation is not null)
        {
            throw new RefusedImageException($"The facts do not fit the options of federation. {string.Join(' ', exception.Errors)}", exception);
        }
    }

    /// <summary>Answers depend on the facts alone, unless there are files with other errors, or documents that may disappear.</summary>
    private string TagOf(FactGraph graph, WorkingCopy? workingCopy) =>
        workingCopy is null && schemaOptions.DocumentsFolder is null ? graph.ContentHash : $"{graph.ContentHash} {Guid.NewGuid()}";
}
