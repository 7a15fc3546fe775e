using System.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>The version of an image as its store names it.</summary>
/// <param name="EntityTag">As it stands in the header; null where the store sends none.</param>
/// <param name="LastModified">When it was last changed; null where the store does not say.</param>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-validator-fields"/>
internal sealed record RemoteVersion(string? EntityTag, DateTimeOffset? LastModified)
{
    /// <summary>
    /// Whether bytes of this version may be joined: a weak tag stands for several versions, and so does a second in which a file was
    /// written twice.
    /// </summary>
    public bool IsStrong => EntityTag?.StartsWith("W/", StringComparison.Ordinal) == false;

    /// <summary>Whether there is anything to tell versions apart by.</summary>
    public bool IsKnown => EntityTag is not null || LastModified is not null;

    public static RemoteVersion Of(HttpResponseMessage response) =>
        new(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified);

    /// <summary>Asks for anything but these versions.</summary>
    public static void ExceptFor(HttpRequestHeaders headers, IEnumerable<RemoteVersion> versions)
    {
        DateTimeOffset? latest = null;
        foreach (var version in versions)
        {
            if (version.EntityTag is { } tag && EntityTagHeaderValue.TryParse(tag, out var parsed))
            {
                headers.IfNoneMatch.Add(parsed);
            }
            else if (version.LastModified > (latest ?? DateTimeOffset.MinValue))
            {
                latest = version.LastModified;
            }
        }

        // A store that knows tags does not look at the date beside them.
        headers.IfModifiedSince = headers.IfNoneMatch.Count == 0 ? latest : null;
    }
}
