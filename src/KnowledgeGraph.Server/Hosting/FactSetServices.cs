using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.FactSets.Remote;
using KnowledgeGraph.Server.Subscriptions;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Chooses where the facts come from: a folder that is watched, an image in a file or at an address, or else the assembly.
/// </summary>
internal static class FactSetServices
{
    /// <summary>Registers the fact set and, where it can change, the service that follows its files.</summary>
    public static void Add(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(new KnownGraphs(options.Images.History));
        services.AddSingleton(provider => new FactSetFactory(
            options.GraphQL.ToEngineOptions(options.Http), options.GraphQL.ToSchemaOptions(), provider.GetRequiredService<KnownGraphs>()));
        services.AddSingleton(_ => new ChangeBroadcast(options.Subscriptions.KeepAlive));
        services.AddSingleton<FactSetHost>();
        services.AddSingleton(options.Subscriptions);
        services.AddSingleton<EventTransport>();
        if (options.Watch is { } folder)
        {
            var documents = options.Watching.Documents is { } path ? new DirectoryInfo(path) : null;
            services.AddSingleton(options.Watching);
            services.AddSingleton(new FactSetFolder(new DirectoryInfo(folder), documents));
            services.AddSingleton<FolderFollower>();
            services.AddHostedService(provider => provider.GetRequiredService<FolderFollower>());
        }
        else if (options.Image is { } address && RemoteAddress.IsMeant(address))
        {
            services.AddSingleton(options.Images);
            services.AddSingleton(_ => new RemoteImage(address, options.Images));
            services.AddSingleton<RemoteImageFollower>();
            services.AddHostedService(provider => provider.GetRequiredService<RemoteImageFollower>());
        }
        else if (options.Image is { } image)
        {
            services.AddSingleton(options.Images);
            services.AddSingleton(new ImageFile(image, options.Images));
            services.AddSingleton<ImageFollower>();
            services.AddHostedService(provider => provider.GetRequiredService<ImageFollower>());
        }
    }

    /// <summary>Opens the first facts.</summary>
    /// <exception cref="RefusedImageException">The image cannot be served.</exception>
    public static FactSetHost Open(WebApplication app, ServerOptions options, Func<FactGraph> embedded)
    {
        var host = app.Services.GetRequiredService<FactSetHost>();
        if (options.Watch is not null)
        {
            app.Services.GetRequiredService<FolderFollower>().CompileFirst();
        }
        else if (options.Image is not null && RemoteAddress.IsMeant(options.Image))
        {
            app.Services.GetRequiredService<RemoteImageFollower>().OpenFirst();
        }
        else if (options.Image is not null)
        {
            app.Services.GetRequiredService<ImageFollower>().OpenFirst();
        }
        else
        {
            host.TakeUp(new Shared<FactGraph>(embedded(), static _ => { }));
        }

        return host;
    }
}
