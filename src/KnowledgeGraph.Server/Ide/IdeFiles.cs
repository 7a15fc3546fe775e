using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Server.Ide;

/// <summary>The files of the IDE, as its makers made them, below the path of the API.</summary>
internal static class IdeFiles
{
    /// <summary>Files whose names hold a digest of what is in them.</summary>
    private const string DigestedFolder = "/static";

    public static void UseIdeFiles(this IApplicationBuilder app, string requestPath, string folder) =>
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = requestPath,
            FileProvider = new PhysicalFileProvider(folder),

            // The licence has no extension, and is served with the IDE.
            ServeUnknownFileTypes = true,
            DefaultContentType = "text/plain; charset=utf-8",
            OnPrepareResponse = context =>
            {
                IdeHeaders.Set(context.Context.Response.Headers);
                context.Context.Response.Headers.CacheControl = context.Context.Request.Path.StartsWithSegments(requestPath + DigestedFolder)
                    ? "public, max-age=31536000, immutable"
                    : "no-cache";
            },
        });
}
