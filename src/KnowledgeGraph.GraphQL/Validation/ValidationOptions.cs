namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The limits within which a document is validated, and how much its errors disclose.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options of a server: they suit documents from untrusted clients.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The number of errors reported, after which validation stops.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>The number of times that fragments may be spread while selection sets are merged.</summary>
    public int MaxFragmentVisits { get; init; } = 1_000;

    /// <summary>The number of steps that may be spent on deciding whether fields merge.</summary>
    public int MaxMergeComparisons { get; init; } = 100_000;

    /// <summary>
    /// The number of uses of variables that may be visited; a use in a fragment counts once for each operation that reaches it.
    /// </summary>
    public int MaxVariableUsages { get; init; } = 50_000;

    /// <summary>The depth at which introspection is refused, counted in nested lists (fields, interfaces and the like).</summary>
    public int MaxIntrospectionDepth { get; init; } = 3;

    /// <summary>
    /// Whether messages suggest similar names. Suggestions disclose names of the schema even where introspection is disabled.
    /// </summary>
    public bool ShowSuggestions { get; init; } = true;

    /// <summary>
    /// Whether suggestions also show the valid form of what is nearly right, and know synonyms: <c>{ eq: "Central" }</c> for
    /// <c>"Central"</c>, <c>where</c> for <c>filter</c>. The reference implementation suggests only similar names.
    /// </summary>
    public bool ShowForms { get; init; } = true;
}
