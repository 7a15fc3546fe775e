namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The bounds within which a document is read. Past one of them parsing stops with an error.</summary>
public sealed record ParserOptions
{
    /// <summary>The options of a server: right for documents from anywhere.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The options for documents of the team's own, such as a schema file, which may be large.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = 10_000_000, MaxDirectivesPerLocation = 64 };

    /// <summary>The number of tokens in a document.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>The number of selection sets, values and list types that may stand inside one another.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The number of directives applied at one place.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 4;
}
