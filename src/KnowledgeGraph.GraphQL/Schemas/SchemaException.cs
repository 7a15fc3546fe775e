namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>A schema is not valid. The message lists all errors, one per line.</summary>
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

    /// <summary>The errors, in the order of the types' names.</summary>
    public IReadOnlyList<string> Errors { get; }
}
