namespace KnowledgeGraph.Server.Configuration;

/// <summary>What values numbers and times may have.</summary>
internal static class OptionRanges
{
    /// <summary>What timers can wait for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24);

    /// <summary>Looks at every number and every time.</summary>
    /// <exception cref="InvalidOptionException">One is too small or too large.</exception>
    public static void Check(ServerOptions options)
    {
        foreach (var (name, value, least) in Numbers(options))
        {
            if (value < least)
            {
                throw new InvalidOptionException($"{name} is {value}; it has to be {least} or more.");
            }
        }

        foreach (var (name, value, mayBeZero) in Times(options))
        {
            if (value < TimeSpan.Zero || value > Longest || (value == TimeSpan.Zero && !mayBeZero))
            {
                throw new InvalidOptionException($"{name} is {value}; it has to be a time {(mayBeZero ? "from 0" : "above 0")} to {Longest.Days} days, as 00:00:30 for half a minute.");
            }
        }
    }

    private static IEnumerable<(string Name, long? Value, long Least)> Numbers(ServerOptions options) =>
    [
        ("Images:History", options.Images.History, 0),
        ("Subscriptions:MaxConnections", options.Subscriptions.MaxConnections, 0),
        .. options.ApiKeys.Keys.Select(key => ($"ApiKeys:Keys:{key.Key}:Requests", (long?)key.Value.Requests, 1L)),
        ("RateLimit:Requests", options.RateLimit.Requests, 1),
        ("Http:MaxBodySize", options.Http.MaxBodySize, 1),
        ("Http:MaxRequestLineSize", options.Http.MaxRequestLineSize, 1),
        ("Http:MaxHeadersSize", options.Http.MaxHeadersSize, 1),
        ("Http:MaxJsonDepth", options.Http.MaxJsonDepth, 1),
        ("Http:MaxConnections", options.Http.MaxConnections, 1),
        ("Http:CompressionThreshold", options.Http.CompressionThreshold, 0),
        ("GraphQL:MaxTokens", options.GraphQL.MaxTokens, 1),
        ("GraphQL:MaxDepth", options.GraphQL.MaxDepth, 1),
        ("GraphQL:MaxDirectivesPerLocation", options.GraphQL.MaxDirectivesPerLocation, 0),
        ("GraphQL:MaxErrors", options.GraphQL.MaxErrors, 1),
        ("GraphQL:MaxFragmentVisits", options.GraphQL.MaxFragmentVisits, 0),
        ("GraphQL:MaxMergeComparisons", options.GraphQL.MaxMergeComparisons, 0),
        ("GraphQL:MaxVariableUsages", options.GraphQL.MaxVariableUsages, 0),
        ("GraphQL:MaxIntrospectionDepth", options.GraphQL.MaxIntrospectionDepth, 0),
        ("GraphQL:MaxSelectionDepth", options.GraphQL.MaxSelectionDepth, 1),
        ("GraphQL:MaxFields", options.GraphQL.MaxFields, 1),
        ("GraphQL:MaxCost", options.GraphQL.MaxCost, 0),
        ("GraphQL:AssumedListSize", options.GraphQL.AssumedListSize, 0),
        ("GraphQL:MaxResponseSize", options.GraphQL.MaxResponseSize, 1),
        ("GraphQL:MaxFieldErrors", options.GraphQL.MaxFieldErrors, 0),
        ("GraphQL:PlanCacheSize", options.GraphQL.PlanCacheSize, 0),
        ("GraphQL:PlanCacheBytes", options.GraphQL.PlanCacheBytes, 0),
        ("GraphQL:MaxFilterSteps", options.GraphQL.MaxFilterSteps, 1),
        ("Documents:MaxAutomatic", options.Documents.MaxAutomatic, 0),
        ("Documents:MaxAutomaticBytes", options.Documents.MaxAutomaticBytes, 0),
    ];

    private static IEnumerable<(string Name, TimeSpan Value, bool MayBeZero)> Times(ServerOptions options) =>
    [
        ("Images:PollingInterval", options.Images.PollingInterval, false),
        ("Images:SettleTime", options.Images.SettleTime, true),
        ("Watching:PollingInterval", options.Watching.PollingInterval, false),
        ("Watching:SettleTime", options.Watching.SettleTime, true),
        ("Subscriptions:KeepAlive", options.Subscriptions.KeepAlive, false),
        ("Subscriptions:WriteTimeout", options.Subscriptions.WriteTimeout, false),
        ("Stopping:Delay", options.Stopping.Delay, true),
        ("Stopping:Timeout", options.Stopping.Timeout, true),
        ("RateLimit:Period", options.RateLimit.Period, false),
        ("Cors:MaxAge", options.Cors.MaxAge, true),
        ("Http:HeadersTimeout", options.Http.HeadersTimeout, false),
        ("Http:MaxAge", options.Http.MaxAge, true),
        ("GraphQL:TimeLimit", options.GraphQL.TimeLimit, false),
    ];
}
