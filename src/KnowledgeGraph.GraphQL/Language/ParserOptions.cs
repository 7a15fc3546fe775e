namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The limits within which a document is read. Beyond one of them parsing stops with an error.</summary>
public sealed record ParserOptions
{
    /// <summary>The options of a server: they suit documents from untrusted clients.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The options for one's own documents, such as a schema file, which may be large.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = 10_000_000, MaxDirectivesPerLocation = 64 };

    /// <summary>The number of tokens in a document.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>How deeply selection sets, values and list types may nest.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The number of directives at one location.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 4;
}
