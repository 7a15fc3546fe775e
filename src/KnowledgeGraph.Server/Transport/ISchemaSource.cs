namespace KnowledgeGraph.Server.Transport;

/// <summary>Gives each request the schema that is served when it comes in.</summary>
public interface ISchemaSource
{
    /// <summary>Takes the schema that is served now.</summary>
    SchemaLease Acquire();
}
