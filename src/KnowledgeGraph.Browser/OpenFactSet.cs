using System.Runtime.Versioning;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.Browser;

/// <summary>A graph with its schema and engine, as the server has them.</summary>
[SupportedOSPlatform("browser")]
internal sealed class OpenFactSet : IDisposable
{
    private readonly FactGraph _graph;
    private readonly FactSetRoot _root;
    private readonly GraphQLEngine _engine;

    /// <param name="graph">Disposed of with the set.</param>
    public OpenFactSet(FactGraph graph)
    {
        _graph = graph;
        _root = new FactSetRoot(graph);
        _engine = new GraphQLEngine(GraphSchema.Create(graph));
    }

    /// <summary>The hash of the content.</summary>
    public string ContentHash => _graph.ContentHash;

    /// <summary>Prints the schema with its descriptions.</summary>
    public string PrintSchema() => SchemaPrinter.Print(_engine.Schema, true);

    /// <summary>Executes a query.</summary>
    /// <returns>The response as JSON in UTF-8.</returns>
    public byte[] Execute(GraphQLRequest request, bool wantsReceipt)
    {
        if (wantsReceipt)
        {
            request = request with { Witness = new AnswerTrace(_graph) };
        }

        using var result = _engine.Execute(in request, _root);
        if (result.Fault is { } fault)
        {
            // The answer does not say more than that there was a fault.
            EngineExports.WriteError(fault.ToString());
        }

        return ReceiptAnswer.Attach(in request, result.Body).ToArray();
    }

    public void Dispose() => _graph.Dispose();
}
