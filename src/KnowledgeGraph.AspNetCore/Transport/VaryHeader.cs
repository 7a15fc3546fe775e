using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The header <c>Vary</c>, which names the request headers that a response depends on.</summary>
internal static class VaryHeader
{
    /// <summary>Adds the name of a request header.</summary>
    // By its property: Kestrel keeps that in a field, and looks up what is named by a string.
    public static void Add(IHeaderDictionary headers, string name) =>
        headers.Vary = headers.Vary.Count == 0 ? name : StringValues.Concat(headers.Vary, name);
}
