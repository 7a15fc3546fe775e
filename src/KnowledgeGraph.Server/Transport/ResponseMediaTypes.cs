using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Transport;

/// <summary>Chooses the form of a response by the header <c>Accept</c>.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-accept"/>
public static class ResponseMediaTypes
{
    public const string Json = "application/json; charset=utf-8";

    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    private const string Html = "text/html";

    /// <summary>The value of <c>Content-Type</c>.</summary>
    public static string ContentType(this ResponseMediaType mediaType) => mediaType == ResponseMediaType.Json ? Json : GraphQLResponse;

    /// <summary>
    /// The form that the client likes best; null if it accepts neither. Where it says nothing, or likes both as much by a wildcard, that is
    /// JSON, as the specification asks; where it names both, the newer form.
    /// </summary>
    public static ResponseMediaType? Choose(IHeaderDictionary headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var accept = headers.Accept;
        if (accept.Count == 0)
        {
            return ResponseMediaType.Json;
        }

        if (accept.Count == 1 && accept[0] is "*/*" or "application/json")
        {
            return ResponseMediaType.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        var json = Quality(ranges, "application/json");
        var graphQL = Quality(ranges, "application/graphql-response+json");
        return (json, graphQL) switch
        {
            ({ Value: 0 }, { Value: 0 }) => null,
            _ when graphQL.Value > json.Value => ResponseMediaType.GraphQLResponse,
            _ when graphQL.Value == json.Value && graphQL.IsNamed => ResponseMediaType.GraphQLResponse,
            _ => ResponseMediaType.Json,
        };
    }

    /// <summary>Whether the client is a browser that wants a page to look at.</summary>
    public static bool WantsHtml(IHeaderDictionary headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return MediaTypeHeaderValue.TryParseList(headers.Accept, out var ranges)
            && Quality(ranges, Html) is { IsNamed: true, Value: > 0 };
    }

    /// <summary>How much the client wants a media type: what the most specific range that covers it says.</summary>
    private static (double Value, bool IsNamed) Quality(IList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        var (value, specificity) = (0.0, -1);
        var offered = new MediaTypeHeaderValue(mediaType);
        foreach (var range in ranges)
        {
            if (!IsUtf8(range) || !offered.IsSubsetOf(WithoutParameters(range)))
            {
                continue;
            }

            var ofRange = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (ofRange > specificity)
            {
                (value, specificity) = (range.Quality ?? 1, ofRange);
            }
        }

        return (value, specificity == 2);
    }

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue range) =>
        range.Parameters.Count == 0 ? range : new MediaTypeHeaderValue(range.MediaType);
}
