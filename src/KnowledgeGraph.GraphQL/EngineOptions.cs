using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL;

/// <summary>The limits within which requests are served. The defaults suit documents from untrusted clients.</summary>
public sealed record EngineOptions
{
    /// <summary>The limits on documents: tokens, nesting, directives at one location.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>The limits on validation, and how much its errors disclose.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Whether clients may ask for the schema.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>How deeply arrays and objects may nest in the variables.</summary>
    public int MaxVariablesDepth { get; init; } = 64;

    /// <summary>The number of fields in an operation after its fragments have been expanded.</summary>
    public int MaxFields { get; init; } = 5_000;

    /// <summary>How deeply selection sets may nest after fragments have been expanded.</summary>
    public int MaxSelectionDepth { get; init; } = 64;

    /// <summary>The number of objects that an operation may ask for, computed before it runs from the sizes of its lists.</summary>
    public long MaxCost { get; init; } = 100_000;

    /// <summary>The size assumed of a list when neither its resolver nor the enclosing object states one.</summary>
    public int AssumedListSize { get; init; } = 10;

    /// <summary>The size of a response, in bytes.</summary>
    public int MaxResponseSize { get; init; } = 16 * 1024 * 1024;

    /// <summary>The number of field errors in a response. One more ends execution.</summary>
    public int MaxFieldErrors { get; init; } = 1_000;

    /// <summary>How long an operation may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The number of documents whose plans are kept. The least recently used are evicted first.</summary>
    public int PlanCacheSize { get; init; } = 1_000;

    /// <summary>The memory that kept documents and their plans may occupy together, in bytes, as estimated.</summary>
    public long PlanCacheBytes { get; init; } = 64 * 1024 * 1024;
}
