namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>A schema that is served as long as the process lives.</summary>
internal sealed class FixedSchema(ServedSchema schema) : ISchemaSource
{
    public SchemaLease Acquire() => new(schema);
}
