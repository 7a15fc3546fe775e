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
        "image/svg+xml",
    ];

    public static void AddCompression(this IServiceCollection services, HttpOptions options)
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
        public override bool ShouldCompressResponse(HttpContext context) =>
            context.Response.ContentLength is not { } length || length >= threshold
                ? base.ShouldCompressResponse(context)
                : Refuse(context);

        // A response of this size may be compressed the next time it is larger: caches have to know.
        private static bool Refuse(HttpContext context)
        {
            context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Encoding");
            return false;
        }
    }
}
