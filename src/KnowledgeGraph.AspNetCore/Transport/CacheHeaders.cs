using System.Globalization;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The Cache-Control header of the answer to a GET.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9111#name-cache-control"/>
internal sealed class CacheHeaders(TimeSpan maxAge)
{
    // Neither public nor private: a shared cache then keeps what anybody may have, and not what was asked for with an Authorization header.
    private readonly string _ofAnswer = maxAge > TimeSpan.Zero
        ? string.Create(CultureInfo.InvariantCulture, $"max-age={(long)maxAge.TotalSeconds}")
        : "no-cache";

    /// <param name="tag">The tag of the answer; null if it is an error, which nobody keeps.</param>
    public void Set(IHeaderDictionary headers, string? tag)
    {
        headers.CacheControl = tag is null ? "no-store" : _ofAnswer;
        if (tag is not null)
        {
            headers.ETag = tag;
        }
    }
}
