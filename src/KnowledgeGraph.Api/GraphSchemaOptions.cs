namespace KnowledgeGraph.Api;

/// <summary>What a schema may do beyond showing the graph, and how much. The defaults are right for a laptop.</summary>
public sealed record GraphSchemaOptions
{
    /// <summary>The default of <see cref="MaxFilterSteps"/>.</summary>
    public const int DefaultMaxFilterSteps = 50_000_000;

    /// <summary>
    /// The folder with the documents behind the set, by the file names that sources have; null for none. Evidence shows its passages
    /// from documents there that are, byte for byte, those that were cited. Whoever may query reads them then.
    /// </summary>
    public string? DocumentsFolder { get; init; }

    /// <summary>
    /// How many rows one page of a list may look at, those that conditions on related things go through among them. A list that takes
    /// more is a field error with the code <see cref="ApiErrorCodes.FilterTooCostly"/>.
    /// </summary>
    public int MaxFilterSteps { get; init; } = DefaultMaxFilterSteps;
}
