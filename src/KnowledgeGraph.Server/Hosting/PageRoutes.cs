using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Explorer;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Pages;
using KnowledgeGraph.Server.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The pages for people: home, diagnostics, explorer, IDE.</summary>
internal static class PageRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the pages, and the API at the path that it shares with the IDE.</summary>
    public static void Map(WebApplication app, FactSetHost host, ServerOptions options, RequestDelegate graphQL)
    {
        var pages = CreatePages(app, options);
        app.MapMethods("/", Reading, FactSetRoutes.From(host, pages.Home));
        app.MapMethods(FoundPage.Path, Reading, FactSetRoutes.From(host, FactSetPages.Search));
        if (options.Watch is not null)
        {
            app.MapMethods(
                DiagnosticsPage.Path, Reading, new DiagnosticsPage(app.Services.GetRequiredService<FolderFollower>(), host).HandleAsync);
        }

        if (options.Explorer.Enabled)
        {
            ExplorerRoutes.Map(app, Path.Combine(app.Environment.ContentRootPath, options.Explorer.Folder));
        }

        if (options.Ide.Enabled)
        {
            MapIde(app, FactSetRoutes.From(host, pages.IdeConfiguration), graphQL,
                Path.Combine(app.Environment.ContentRootPath, options.Ide.Folder));
        }
        else
        {
            app.Map(ServerHost.GraphQLPath, graphQL);
        }
    }

    // The IDE is open to everybody: where facts need a key, it says nothing of them.
    private static FactSetPages CreatePages(WebApplication app, ServerOptions options) => new(
        options.Http.PathBase.TrimEnd('/') + ServerHost.GraphQLPath,
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
    {
        ShowsQuestions = !options.ApiKeys.Required,
        Explorer = options.Explorer.Enabled ? ExplorerRoutes.Path[1..] : null,
    };

    private static void MapIde(WebApplication app, RequestDelegate configuration, RequestDelegate graphQL, string folder)
    {
        var page = IdePage.Of(folder);

        // The IDE has no facts in it: its user enters the key there.
        app.Map(ServerHost.GraphQLPath, context => IdePage.IsWanted(context.Request) ? page.HandleAsync(context) : graphQL(context))
            .WithMetadata(new OpenEndpoint(IdePage.IsWanted));
        app.MapMethods($"{ServerHost.GraphQLPath}/{IdeConfiguration.FileName}", Reading, configuration).WithMetadata(OpenEndpoint.Always);
        if (Directory.Exists(folder))
        {
            app.MapMethods($"{ServerHost.GraphQLPath}/{IdePage.StartFile}", Reading, IdePage.StartScript.HandleAsync)
                .WithMetadata(OpenEndpoint.Always);
            app.MapIdeFiles(ServerHost.GraphQLPath, folder).WithMetadata(new OpenEndpoint(IdeFiles.AreWanted));
        }
    }
}
