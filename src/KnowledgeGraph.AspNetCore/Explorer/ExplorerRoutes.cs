using System.Text;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Site.Explorer;
using Microsoft.AspNetCore.StaticFiles;

namespace KnowledgeGraph.AspNetCore.Explorer;

/// <summary>
/// The explorer, <c>/explore</c>: a page and its files, which the build makes from <c>src/explorer</c>. They have no facts in them, and are
/// open where keys are required: the page asks for the key and sends it to the API.
/// </summary>
internal static class ExplorerRoutes
{
    public const string Path = "/explore";

    private const string Root = "<html ";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the page, and its files if there are any.</summary>
    /// <param name="histories">The history of the statements; null if none is served.</param>
    public static void Map(IEndpointRouteBuilder endpoints, ApiPath path, ExplorerFiles files, StatementHistories? histories)
    {
        if (histories is not null)
        {
            HistoryRoute.Map(endpoints, histories);
        }

        var page = files.Page is { } html
            ? new ConstantResponse(Encoding.UTF8.GetBytes(WithHistory(ForApi(html, path.Name), histories is not null)), "text/html; charset=utf-8") { Headers = ExplorerHeaders.Set }
            : PageResponse.Of(PageResponse.Read("ExplorerIsMissing.html"));
        endpoints.MapMethods(Path, Reading, context => AnswerAsync(context, path, page)).WithMetadata(OpenEndpoint.Always);

        var types = new FileExtensionContentTypeProvider();
        var assets = files.Assets.ToDictionary(
            static file => file.Key,
            file => new ConstantResponse(file.Value, types.TryGetContentType(file.Key, out var type) ? type : "application/octet-stream")
            {
                Headers = SetAssetHeaders,
            },
            StringComparer.Ordinal);
        endpoints.MapMethods($"{Path}/assets/{{file}}", Reading, context => AnswerAsync(context, assets)).WithMetadata(OpenEndpoint.Always);
    }

    /// <summary>The page, which takes the API for its neighbour <c>graphql</c> unless it is told otherwise.</summary>
    private static string ForApi(string html, string name) => $"/{name}" == ApiPath.Default
        ? html
        : html.Replace(Root, $"{Root}data-api=\"{name}\" ", StringComparison.Ordinal);

    /// <summary>The page, which asks for the history of a statement where it is told that there is one.</summary>
    private static string WithHistory(string html, bool hasHistory) =>
        hasHistory ? html.Replace(Root, $"{Root}data-history ", StringComparison.Ordinal) : html;

    // The names of the files are relative: with a slash at its end, the address would be that of another folder.
    private static Task AnswerAsync(HttpContext context, ApiPath path, ConstantResponse page)
    {
        if (context.Request.Path.Value is not [.., '/'])
        {
            return page.HandleAsync(context);
        }

        context.Response.Redirect($"{context.Request.PathBase}{path.Folder}{Path}{context.Request.QueryString}");
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(HttpContext context, Dictionary<string, ConstantResponse> assets)
    {
        if (assets.TryGetValue((string)context.Request.RouteValues["file"]!, out var asset))
        {
            return asset.HandleAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void SetAssetHeaders(IHeaderDictionary headers)
    {
        ExplorerHeaders.Set(headers);

        // The name of each has a digest of its bytes.
        headers.CacheControl = "public, max-age=31536000, immutable";
    }
}
