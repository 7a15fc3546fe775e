using System.Globalization;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The header by which a refused client learns when to ask again.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-retry-after"/>
internal static class RetryAfter
{
    /// <summary>Sets it to a time in whole seconds, rounded up, and at least one.</summary>
    public static void Set(IHeaderDictionary headers, TimeSpan wait) =>
        headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
