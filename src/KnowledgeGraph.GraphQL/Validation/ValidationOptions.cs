namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The bounds within which a document is validated, and how much the errors tell.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options of a server: right for documents from anywhere.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The number of errors reported. Validation stops at the last one.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>How many times fragments may be spread while selection sets are merged.</summary>
    public int MaxFragmentVisits { get; init; } = 1_000;

    /// <summary>How many steps may be spent on finding out whether fields merge.</summary>
    public int MaxMergeComparisons { get; init; } = 100_000;

    /// <summary>How many uses of variables may be looked at; one in a fragment counts for each operation that reaches it.</summary>
    public int MaxVariableUsages { get; init; } = 50_000;

    /// <summary>At which depth introspection is refused: that of lists (fields, interfaces and the like) inside one another.</summary>
    public int MaxIntrospectionDepth { get; init; } = 3;

    /// <summary>Whether messages name what was probably meant. That tells of the schema, even where introspection is off.</summary>
    public bool ShowSuggestions { get; init; } = true;
}
