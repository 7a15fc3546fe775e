using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Server.Transport;

/// <summary>
/// Tags that differ by content coding: <c>"abc"</c> is sent as <c>"abc-br"</c> with a body in Brotli, since a cache that takes up part of one
/// must not mix it with the other. What a client sends back is read without the suffix, if it would get that coding again, and without the
/// sign of a weak tag, so that every route compares weakly.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-example-entity-tags-varying"/>
internal static class ContentCodings
{
    private const string Weak = "W/";

    /// <summary>Register before compression: nothing has been compared yet, and every response says what it depends on.</summary>
    public static void UseContentCodings(this IApplicationBuilder app)
    {
        var compression = app.ApplicationServices.GetService<IResponseCompressionProvider>();
        app.Use(next => context =>
        {
            if (compression is not null)
            {
                VaryHeader.Add(context.Response.Headers, "Accept-Encoding");
            }

            if (context.Request.Headers.IfNoneMatch.Count > 0)
            {
                ReadTags(context, compression);
            }

            return next(context);
        });
    }

    /// <summary>Marks the tag of a response that is about to be sent in a coding.</summary>
    public static void Mark(IHeaderDictionary headers, string coding)
    {
        if (headers.ETag.ToString() is [.. var opaque, '"'] && opaque.Length > 1)
        {
            headers.ETag = $"{opaque}-{coding}\"";
        }
    }

    private static void ReadTags(HttpContext context, IResponseCompressionProvider? compression)
    {
        var coding = compression?.GetCompressionProvider(context)?.EncodingName;
        var suffix = coding is null ? null : $"-{coding}\"";
        var wasMarked = false;
        var tags = new List<string>();
        foreach (var value in context.Request.Headers.IfNoneMatch)
        {
            foreach (var candidate in (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var tag = candidate.StartsWith(Weak, StringComparison.Ordinal) ? candidate[Weak.Length..] : candidate;
                if (suffix is not null && tag.EndsWith(suffix, StringComparison.Ordinal))
                {
                    tag = $"{tag[..^suffix.Length]}\"";
                    wasMarked = true;
                }

                tags.Add(tag);
            }
        }

        context.Request.Headers.IfNoneMatch = new StringValues([.. tags]);
        if (!wasMarked)
        {
            return;
        }

        // The tag of a response that the client has is that of the body that it has.
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status304NotModified)
            {
                Mark(context.Response.Headers, coding!);
            }

            return Task.CompletedTask;
        });
    }
}
