namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The right of one request to a schema. Dispose of it once the request is answered.</summary>
/// <param name="schema">Stays usable until the lease is disposed of.</param>
/// <param name="release">What is told then; null for nobody.</param>
internal readonly struct SchemaLease(ServedSchema schema, IDisposable? release = null) : IDisposable
{
    public ServedSchema Schema { get; } = schema;

    public void Dispose() => release?.Dispose();
}
