namespace KnowledgeGraph.Api;

/// <summary>The options and limits of a schema. The defaults suit a laptop.</summary>
public sealed record GraphSchemaOptions
{
    /// <summary>The default of <see cref="MaxFilterSteps"/>.</summary>
    public const int DefaultMaxFilterSteps = 50_000_000;

    /// <summary>
    /// The folder with the cited documents, by the file names of their sources; null for none. Evidence shows its passages from documents
    /// that are byte for byte those that were cited. Anyone who may query can then read them.
    /// </summary>
    public string? DocumentsFolder { get; init; }

    /// <summary>
    /// The maximum number of rows examined for one page of a list, including those examined by conditions on related objects. Exceeding it
    /// is a field error with the code <see cref="ApiErrorCodes.FilterTooCostly"/>.
    /// </summary>
    public int MaxFilterSteps { get; init; } = DefaultMaxFilterSteps;

    /// <summary>How the schema takes part in a graph of several services; null if it does not.</summary>
    public FederationOptions? Federation { get; init; }
}
