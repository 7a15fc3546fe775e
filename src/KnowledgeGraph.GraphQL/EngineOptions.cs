using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL;

/// <summary>The bounds within which requests are served. The defaults are right for documents from anywhere.</summary>
public sealed record EngineOptions
{
    /// <summary>The bounds of documents: tokens, nesting, directives at one place.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>The bounds of validation, and how much its errors tell.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Whether clients may ask for the schema.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>The number of arrays and objects that may stand inside one another in the variables.</summary>
    public int MaxVariablesDepth { get; init; } = 64;

    /// <summary>The number of fields of an operation after its fragments have been expanded.</summary>
    public int MaxFields { get; init; } = 5_000;

    /// <summary>The number of selection sets that may stand inside one another after fragments have been expanded.</summary>
    public int MaxSelectionDepth { get; init; } = 64;

    /// <summary>The number of objects that an operation may ask for, computed before it runs from the sizes of its lists.</summary>
    public long MaxCost { get; init; } = 100_000;

    /// <summary>The size that a list counts with where neither its resolver nor the object around it says anything.</summary>
    public int AssumedListSize { get; init; } = 10;

    /// <summary>The size of a response in bytes.</summary>
    public int MaxResponseSize { get; init; } = 16 * 1024 * 1024;

    /// <summary>The number of field errors in a response. One more ends the execution.</summary>
    public int MaxFieldErrors { get; init; } = 1_000;

    /// <summary>How long an operation may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The number of documents whose plans are kept. The least recently used go first.</summary>
    public int PlanCacheSize { get; init; } = 1_000;

    /// <summary>The bytes that kept documents and their plans may take up together, roughly.</summary>
    public long PlanCacheBytes { get; init; } = 64 * 1024 * 1024;
}
