using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>The files of the IDE, as its makers made them, below the path of the API.</summary>
internal static class IdeFiles
{
    /// <summary>Files whose names hold a digest of what is in them.</summary>
    private const string DigestedFolder = "/static";

    private const string FileParameter = "file";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>One endpoint for all files, below every other that has a path of its own.</summary>
    public static IEndpointConventionBuilder MapIdeFiles(this IEndpointRouteBuilder endpoints, ApiPath path, string folder)
    {
        var files = endpoints.CreateApplicationBuilder();
        var requestPath = path.Full;

        // The middleware for files leaves alone what has an endpoint already.
        files.Use(static next => context =>
        {
            context.SetEndpoint(null);
            return next(context);
        });
        files.UseStaticFiles(new StaticFileOptions
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
        return endpoints.MapMethods($"/{path.Name}/{{**{FileParameter}:minlength(1)}}", Reading, files.Build());
    }

    /// <summary>Whether a request that has reached the endpoint names a file: a path of slashes does not.</summary>
    public static bool AreWanted(HttpRequest request) => request.RouteValues[FileParameter] is string file && file.Trim('/').Length > 0;
}
