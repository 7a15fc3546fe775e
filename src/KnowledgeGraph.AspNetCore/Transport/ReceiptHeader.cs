namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The header by which a client asks for a receipt with the answer: <c>GraphQL-Receipt: include</c>.</summary>
internal static class ReceiptHeader
{
    public const string Name = "GraphQL-Receipt";

    public static bool IsSet(IHeaderDictionary headers) =>
        headers.TryGetValue(Name, out var value) && value.Count == 1
            && string.Equals(value[0], "include", StringComparison.OrdinalIgnoreCase);
}
