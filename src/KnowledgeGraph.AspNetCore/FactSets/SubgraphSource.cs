using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Gives requests of a gateway the namespaced subgraph. Documents that are saved with the facts are not written for it.</summary>
internal sealed class SubgraphSource(FactSetHost host) : ISchemaSource
{
    /// <summary>The path of the subgraph.</summary>
    public const string Path = "/federation";

    /// <inheritdoc />
    public SchemaLease Acquire()
    {
        var lease = host.Lease();
        return new SchemaLease(lease.Value.Subgraph!, lease.End);
    }
}
