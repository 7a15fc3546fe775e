namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The header by which a client asks what its operation costs: <c>GraphQL-Cost: report</c>.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    public static bool IsSet(IHeaderDictionary headers) =>
        headers.TryGetValue(Name, out var value) && value.Count == 1
            && string.Equals(value[0], "report", StringComparison.OrdinalIgnoreCase);
}
