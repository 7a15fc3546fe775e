using KnowledgeGraph.Api;
using KnowledgeGraph.AspNetCore.Limits;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// The limits of an operation, and how much the server reveals of its schema. Section <c>GraphQL</c>. What each limit counts is said at
/// <see cref="EngineOptions"/>, <see cref="ParserOptions"/> and <see cref="ValidationOptions"/>.
/// </summary>
public sealed class GraphQLOptions
{
    /// <summary>Whether clients may ask for the schema: by introspection, and as <c>/schema.graphql</c>.</summary>
    public bool AllowIntrospection { get; set; } = true;

    /// <summary>Whether errors name what may have been meant.</summary>
    public bool ShowSuggestions { get; set; } = true;

    [AtLeast(1)]
    public int MaxTokens { get; set; } = ParserOptions.Default.MaxTokens;

    [AtLeast(1)]
    public int MaxDepth { get; set; } = ParserOptions.Default.MaxDepth;

    [AtLeast(0)]
    public int MaxDirectivesPerLocation { get; set; } = ParserOptions.Default.MaxDirectivesPerLocation;

    [AtLeast(1)]
    public int MaxErrors { get; set; } = ValidationOptions.Default.MaxErrors;

    [AtLeast(0)]
    public int MaxFragmentVisits { get; set; } = ValidationOptions.Default.MaxFragmentVisits;

    [AtLeast(0)]
    public int MaxMergeComparisons { get; set; } = ValidationOptions.Default.MaxMergeComparisons;

    [AtLeast(0)]
    public int MaxVariableUsages { get; set; } = ValidationOptions.Default.MaxVariableUsages;

    [AtLeast(0)]
    public int MaxIntrospectionDepth { get; set; } = ValidationOptions.Default.MaxIntrospectionDepth;

    [AtLeast(1)]
    public int MaxSelectionDepth { get; set; } = Defaults.MaxSelectionDepth;

    [AtLeast(1)]
    public int MaxFields { get; set; } = Defaults.MaxFields;

    [AtLeast(0)]
    public long MaxCost { get; set; } = Defaults.MaxCost;

    [AtLeast(0)]
    public int AssumedListSize { get; set; } = Defaults.AssumedListSize;

    [AtLeast(1)]
    public int MaxResponseSize { get; set; } = Defaults.MaxResponseSize;

    [AtLeast(0)]
    public int MaxFieldErrors { get; set; } = Defaults.MaxFieldErrors;

    [Duration]
    public TimeSpan TimeLimit { get; set; } = Defaults.TimeLimit;

    [AtLeast(0)]
    public int PlanCacheSize { get; set; } = Defaults.PlanCacheSize;

    [AtLeast(0)]
    public long PlanCacheBytes { get; set; } = Defaults.PlanCacheBytes;

    /// <summary>How many rows one page of a list may look at, those that conditions on related things go through among them.</summary>
    [AtLeast(1)]
    public int MaxFilterSteps { get; set; } = GraphSchemaOptions.DefaultMaxFilterSteps;

    /// <summary>
    /// The folder with the documents behind the facts, so that evidence shows its passages; null for none. Everybody
    /// who may query can then read them.
    /// </summary>
    public string? Documents { get; set; }

    /// <summary>Whether the server is a subgraph of Apollo Federation: at <c>/graphql</c>, or with a namespace at <c>/federation</c>.</summary>
    public bool Federation { get; set; }

    /// <summary>
    /// The beginning of the names of all types of the subgraph at <c>/federation</c>, so that several sets fit into one graph; null for a
    /// subgraph at <c>/graphql</c> with the names that it has.
    /// </summary>
    public string? FederationNamespace { get; set; }

    /// <summary>
    /// The schemes of identifiers by which the sets of one graph know each other's entities, with commas between them, the one to prefer
    /// first; null for sets that use the same ids.
    /// </summary>
    public string? FederationIdentifiers { get; set; }

    private static EngineOptions Defaults { get; } = new();

    /// <summary>The same for the schema.</summary>
    public GraphSchemaOptions ToSchemaOptions() => new()
    {
        MaxFilterSteps = MaxFilterSteps,
        DocumentsFolder = Documents,
        Federation = Federation
            ? new FederationOptions
            {
                Namespace = string.IsNullOrEmpty(FederationNamespace) ? null : FederationNamespace,
                Identifiers = FederationOptions.ParseIdentifiers(FederationIdentifiers),
                ShowsText = AllowIntrospection,
            }
            : null,
    };

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
