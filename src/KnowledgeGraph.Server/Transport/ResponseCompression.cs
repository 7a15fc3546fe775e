using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Server.Transport;

/// <summary>
/// Brotli and gzip for clients that take them, from a size on. Over TLS too: attacks that guess a secret from the size of a response
/// (BREACH) need a secret in it, and no response here holds one: there are no sessions, no cookies and no tokens in bodies.
/// </summary>
internal static class ResponseCompression
{
    private static readonly string[] MediaTypes =
    [
        "application/graphql-response+json", "application/json", "application/javascript", "text/javascript", "text/css", "text/html",
            "text/plain",
        "image/svg+xml", "application/ld+json", "text/turtle", "application/xml", "application/gexf+xml",
        "application/jsonl", "application/n-quads", "application/graphml+xml", "text/csv", "text/vnd.graphviz",
    ];

    public static void AddCompression(this IServiceCollection services, ServerHttpOptions options)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = MediaTypes;
        });
        services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(static gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider>(provider => new FromASizeOn(
            provider, provider.GetRequiredService<IOptions<ResponseCompressionOptions>>(), options.CompressionThreshold));
    }

    private sealed class FromASizeOn(IServiceProvider services, IOptions<ResponseCompressionOptions> options, int threshold)
        : ResponseCompressionProvider(services, options)
    {
        public override bool ShouldCompressResponse(HttpContext context)
        {
            if (context.Response.ContentLength < threshold || !base.ShouldCompressResponse(context))
            {
                return false;
            }

            if (GetCompressionProvider(context) is { } provider)
            {
                ContentCodings.Mark(context.Response.Headers, provider.EncodingName);
            }

            return true;
        }
    }
}
