namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The header by which a client asks for a receipt with the answer: <c>GraphQL-Receipt: include</c>.</summary>
internal static class ReceiptHeader
{
    public const string Name = "GraphQL-Receipt";

    /// <summary>Reads the header.</summary>
    /// <param name="isSet">Whether it asks for a receipt; <c>true</c> and <c>false</c> are taken as in the body of a request.</param>
    /// <returns>What is wrong with it; null if nothing is.</returns>
    public static RequestError? Read(IHeaderDictionary headers, out bool isSet)
    {
        isSet = false;
        if (!headers.TryGetValue(Name, out var values))
        {
            return null;
        }

        switch (values is [{ } value] ? value.ToLowerInvariant() : null)
        {
            case "include" or "true":
                isSet = true;
                return null;
            case "omit" or "false":
                return null;
            default:
                return RequestError.BadRequest($"{Name} is \"{Shown(values.ToString())}\": it must be include or omit, and given once.");
        }
    }

    private static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
