using KnowledgeGraph.Server.Pages;
using KnowledgeGraph.Server.Security;
using KnowledgeGraph.Server.Transport;
using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Server.Explorer;

/// <summary>
/// The explorer, <c>/explore</c>: a page and its files, which the build makes from <c>src/explorer</c>. They have no facts in them, and are
/// open where keys are required: the page asks for the key and sends it to the API.
/// </summary>
internal static class ExplorerRoutes
{
    public const string Path = "/explore";

    private const string AssetsPath = Path + "/assets";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the page, and its files if there are any.</summary>
    /// <param name="folder">What the build made.</param>
    public static void Map(WebApplication app, string folder)
    {
        var page = System.IO.Path.Combine(folder, "index.html");
        var response = File.Exists(page)
            ? new ConstantResponse(File.ReadAllBytes(page), "text/html; charset=utf-8") { Headers = ExplorerHeaders.Set }
            : PageTemplate.Constant(PageTemplate.Read("ExplorerIsMissing.html"));
        app.MapMethods(Path, Reading, context => AnswerAsync(context, response)).WithMetadata(OpenEndpoint.Always);

        var assets = System.IO.Path.Combine(folder, "assets");
        if (Directory.Exists(assets))
        {
            MapAssets(app, assets);
        }
    }

    // The names of the files are relative: with a slash at its end, the address would be that of another folder.
    private static Task AnswerAsync(HttpContext context, ConstantResponse page)
    {
        if (context.Request.Path.Value is not [.., '/'])
        {
            return page.HandleAsync(context);
        }

        context.Response.Redirect($"{context.Request.PathBase}{Path}{context.Request.QueryString}");
        return Task.CompletedTask;
    }

    private static void MapAssets(WebApplication app, string folder)
    {
        IApplicationBuilder files = ((IApplicationBuilder)app).New();

        // The middleware for files leaves alone what has an endpoint already.
        files.Use(static next => context =>
        {
            context.SetEndpoint(null);
            return next(context);
        });
        files.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = AssetsPath,
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = static context =>
            {
                ExplorerHeaders.Set(context.Context.Response.Headers);

                // The name of each has a digest of its bytes.
                context.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            },
        });
        app.MapMethods($"{AssetsPath}/{{file}}", Reading, files.Build()).WithMetadata(OpenEndpoint.Always);
    }
}
