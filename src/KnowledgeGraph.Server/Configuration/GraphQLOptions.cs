using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>
/// What an operation may be at most, and how much the server tells of its schema. Section <c>GraphQL</c>. What each limit counts is said at
/// <see cref="EngineOptions"/>, <see cref="ParserOptions"/> and <see cref="ValidationOptions"/>.
/// </summary>
public sealed class GraphQLOptions
{
    /// <summary>Whether clients may ask for the schema: by introspection, and as <c>/schema.graphql</c>.</summary>
    public bool AllowIntrospection { get; set; } = true;

    /// <summary>Whether errors name what may have been meant.</summary>
    public bool ShowSuggestions { get; set; } = true;

    public int MaxTokens { get; set; } = ParserOptions.Default.MaxTokens;

    public int MaxDepth { get; set; } = ParserOptions.Default.MaxDepth;

    public int MaxDirectivesPerLocation { get; set; } = ParserOptions.Default.MaxDirectivesPerLocation;

    public int MaxErrors { get; set; } = ValidationOptions.Default.MaxErrors;

    public int MaxFragmentVisits { get; set; } = ValidationOptions.Default.MaxFragmentVisits;

    public int MaxMergeComparisons { get; set; } = ValidationOptions.Default.MaxMergeComparisons;

    public int MaxVariableUsages { get; set; } = ValidationOptions.Default.MaxVariableUsages;

    public int MaxIntrospectionDepth { get; set; } = ValidationOptions.Default.MaxIntrospectionDepth;

    public int MaxSelectionDepth { get; set; } = Defaults.MaxSelectionDepth;

    public int MaxFields { get; set; } = Defaults.MaxFields;

    public long MaxCost { get; set; } = Defaults.MaxCost;

    public int AssumedListSize { get; set; } = Defaults.AssumedListSize;

    public int MaxResponseSize { get; set; } = Defaults.MaxResponseSize;

    public int MaxFieldErrors { get; set; } = Defaults.MaxFieldErrors;

    public TimeSpan TimeLimit { get; set; } = Defaults.TimeLimit;

    public int PlanCacheSize { get; set; } = Defaults.PlanCacheSize;

    public long PlanCacheBytes { get; set; } = Defaults.PlanCacheBytes;

    /// <summary>How many rows one page of a list may look at, those that conditions on related things go through among them.</summary>
    public int MaxFilterSteps { get; set; } = GraphSchemaOptions.DefaultMaxFilterSteps;

    /// <summary>The folder with the documents behind the facts, so that evidence shows its passages; null for none. Whoever may query reads them then.</summary>
    public string? Documents { get; set; }

    private static EngineOptions Defaults { get; } = new();

    /// <summary>The same for the engine.</summary>
    /// <param name="http">Where the depth of variables stands.</param>
    public EngineOptions ToEngineOptions(HttpOptions http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return Defaults with
        {
            Parser = new ParserOptions { MaxTokens = MaxTokens, MaxDepth = MaxDepth, MaxDirectivesPerLocation = MaxDirectivesPerLocation },
            Validation = new ValidationOptions
            {
                ShowSuggestions = ShowSuggestions,
                MaxErrors = MaxErrors,
                MaxFragmentVisits = MaxFragmentVisits,
                MaxMergeComparisons = MaxMergeComparisons,
                MaxVariableUsages = MaxVariableUsages,
                MaxIntrospectionDepth = MaxIntrospectionDepth,
            },
            AllowIntrospection = AllowIntrospection,
            MaxVariablesDepth = http.MaxJsonDepth,
            MaxSelectionDepth = MaxSelectionDepth,
            MaxFields = MaxFields,
            MaxCost = MaxCost,
            AssumedListSize = AssumedListSize,
            MaxResponseSize = MaxResponseSize,
            MaxFieldErrors = MaxFieldErrors,
            TimeLimit = TimeLimit,
            PlanCacheSize = PlanCacheSize,
            PlanCacheBytes = PlanCacheBytes,
        };
    }
}
