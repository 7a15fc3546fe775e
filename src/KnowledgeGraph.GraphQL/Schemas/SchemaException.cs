namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>A schema does not make sense. The message names every fault, one a line.</summary>
public sealed class SchemaException : Exception
{
    public SchemaException(IReadOnlyList<string> errors)
        : base($"The schema is not valid:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}") => Errors = errors;

    public SchemaException(string message)
        : this([message])
    {
    }

    public SchemaException(string message, Exception innerException)
        : base(message, innerException) => Errors = [message];

    public SchemaException()
        : this([])
    {
    }

    /// <summary>The faults in the order of the types' names.</summary>
    public IReadOnlyList<string> Errors { get; }
}
