namespace KnowledgeGraph.Server.Transport;

/// <summary>A schema that is served as long as the process lives.</summary>
public sealed class FixedSchema(ServedSchema schema) : ISchemaSource
{
    public SchemaLease Acquire() => new(schema);
}
