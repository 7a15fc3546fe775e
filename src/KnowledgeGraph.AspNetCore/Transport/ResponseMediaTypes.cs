using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Chooses the form of a response by the header <c>Accept</c>.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-accept"/>
internal static class ResponseMediaTypes
{
    public const string Json = "application/json; charset=utf-8";

    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    /// <summary>The value of <c>Content-Type</c>.</summary>
    public static string ContentType(this ResponseMediaType mediaType) =>
        mediaType == ResponseMediaType.GraphQLResponse ? GraphQLResponse : Json;

    /// <summary>
    /// The form that the client likes best; null if it accepts neither. Where it says nothing, or likes both as much by a wildcard, that is
    /// JSON, as the specification asks; where it names both, the newer form.
    /// </summary>
    public static ResponseMediaType? Choose(IHeaderDictionary headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var accept = headers.Accept;
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is "*/*"))
        {
            return ResponseMediaType.UnnamedJson;
        }

        if (accept.Count == 1 && accept[0] is "application/json")
        {
            return ResponseMediaType.Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        var json = Quality(ranges, "application", "json");
        var graphQL = Quality(ranges, "application", "graphql-response+json");
        return (json, graphQL) switch
        {
            ({ Value: 0 }, { Value: 0 }) => null,
            _ when graphQL.Value > json.Value => ResponseMediaType.GraphQLResponse,
            _ when graphQL.Value == json.Value && graphQL.IsNamed => ResponseMediaType.GraphQLResponse,
            _ => json.IsNamed ? ResponseMediaType.Json : ResponseMediaType.UnnamedJson,
        };
    }

    /// <summary>Whether the client is a browser that wants a page to look at.</summary>
    public static bool WantsHtml(IHeaderDictionary headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return MediaTypeHeaderValue.TryParseList(headers.Accept, out var ranges)
            && Quality(ranges, "text", "html") is { IsNamed: true, Value: > 0 };
    }

    /// <summary>How much the client wants a media type: what the most specific range that covers it says.</summary>
    private static (double Value, bool IsNamed) Quality(IList<MediaTypeHeaderValue> ranges, string type, string subtype)
    {
        var (value, specificity) = (0.0, -1);
        foreach (var range in ranges)
        {
            var ofRange = IsUtf8(range) ? Specificity(range, type, subtype) : -1;
            if (ofRange > specificity)
            {
                (value, specificity) = (range.Quality ?? 1, ofRange);
            }
        }

        return (value, specificity == 2);
    }

    /// <summary>2 for the media type itself, 1 for all of its type, 0 for all there are, -1 for others.</summary>
    private static int Specificity(MediaTypeHeaderValue range, string type, string subtype) => range switch
    {
        { MatchesAllTypes: true } => 0,
        _ when !range.Type.Equals(type, StringComparison.OrdinalIgnoreCase) => -1,
        { MatchesAllSubTypes: true } => 1,
        _ => range.SubType.Equals(subtype, StringComparison.OrdinalIgnoreCase) ? 2 : -1,
    };

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
