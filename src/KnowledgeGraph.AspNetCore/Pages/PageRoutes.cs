using KnowledgeGraph.AspNetCore.Explorer;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Ide;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Site.Explorer;
using Microsoft.AspNetCore.Hosting.Server;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The pages for people: home, search, explorer, IDE.</summary>
internal static class PageRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the pages, and the API at the path that it shares with the IDE.</summary>
    public static void Map(
        IEndpointRouteBuilder endpoints, ApiPath path, FactSetHost host, KnowledgeGraphOptions options, RequestDelegate graphQL)
    {
        var pages = new FactSetPages(path, options, endpoints.ServiceProvider.GetRequiredService<IServer>());
        if (options.Pages.Home)
        {
            endpoints.MapMethods("/", Reading, FactSetRoutes.From(host, pages.Home));
            endpoints.MapMethods(FoundPage.Path, Reading, FactSetRoutes.From(host, FactSetPages.Search));
        }

        if (options.Explorer.Enabled)
        {
            var files = ExplorerFiles.Read(options.Explorer.Folder is { } folder ? InAssemblyFolder(folder) : null);
            ExplorerRoutes.Map(endpoints, path, files, options.Explorer.History is { Length: > 0 } history ? new StatementHistories(history) : null);
        }

        if (options.Ide.Enabled)
        {
            MapIde(endpoints, path, FactSetRoutes.From(host, pages.IdeConfiguration), graphQL, InAssemblyFolder(options.Ide.Folder));
        }
        else
        {
            endpoints.Map($"/{path.Name}", graphQL);
        }
    }

    private static string InAssemblyFolder(string path) => Path.Combine(AppContext.BaseDirectory, path);

    private static void MapIde(
        IEndpointRouteBuilder endpoints, ApiPath path, RequestDelegate configuration, RequestDelegate graphQL, string folder)
    {
        var page = IdePage.Of(folder);

        // The IDE has no facts in it: its user enters the key there.
        endpoints.Map($"/{path.Name}", context => IdePage.IsWanted(context.Request) ? page.HandleAsync(context) : graphQL(context))
            .WithMetadata(new OpenEndpoint(IdePage.IsWanted));
        endpoints.MapMethods($"/{path.Name}/{IdeConfiguration.FileName}", Reading, configuration).WithMetadata(OpenEndpoint.Always);
        if (Directory.Exists(folder))
        {
            endpoints.MapMethods($"/{path.Name}/{IdePage.StartFile}", Reading, IdePage.StartScript.HandleAsync)
                .WithMetadata(OpenEndpoint.Always);
            endpoints.MapIdeFiles(path, folder).WithMetadata(new OpenEndpoint(IdeFiles.AreWanted));
        }
    }
}
