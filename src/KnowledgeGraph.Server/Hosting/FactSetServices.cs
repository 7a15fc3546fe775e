using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Images;
using KnowledgeGraph.Server.Subscriptions;
using KnowledgeGraph.Server.Watching;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Chooses where the facts come from: a folder that is watched, an image file, or else the assembly.</summary>
internal static class FactSetServices
{
    /// <summary>Registers what holds the facts and, where they can change, what looks after that.</summary>
    public static void Add(IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(provider => new FactSetFactory(
            options,
            provider.GetRequiredService<KnownGraphs>(),
            provider.GetRequiredService<IWebHostEnvironment>().ContentRootPath,
            provider.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [],
            provider.GetRequiredService<ILogger<FactSetFactory>>()));
        services.AddSingleton(new KnownGraphs(options.Images.History));
        services.AddSingleton(_ => new ChangeBroadcast(options.Subscriptions.KeepAlive));
        services.AddSingleton<FactSetHost>();
        services.AddSingleton(options.Subscriptions);
        services.AddSingleton<EventTransport>();
        if (options.Watch is { } folder)
        {
            services.AddSingleton(options.Watching);
            services.AddSingleton(new FactFolder(folder, options.Watching));
            services.AddSingleton<DiagnosticsPage>();
            services.AddSingleton<FactFolderReplacement>();
            services.AddHostedService(provider => provider.GetRequiredService<FactFolderReplacement>());
        }
        else if (options.Image is { } image)
        {
            services.AddSingleton(options.Images);
            services.AddSingleton(new ImageFile(image, options.Images));
            services.AddSingleton<ImageReplacement>();
            services.AddHostedService(provider => provider.GetRequiredService<ImageReplacement>());
        }
    }

    /// <summary>Opens the first facts.</summary>
    /// <exception cref="RefusedImageException">The image file cannot be served.</exception>
    public static FactSetHost Open(WebApplication app, ServerOptions options, Func<FactGraph> embedded)
    {
        var host = app.Services.GetRequiredService<FactSetHost>();
        if (options.Watch is not null)
        {
            app.Services.GetRequiredService<FactFolderReplacement>().CompileFirst();
        }
        else if (options.Image is not null)
        {
            app.Services.GetRequiredService<ImageReplacement>().OpenFirst();
        }
        else
        {
            host.TakeUp(new Shared<FactGraph>(embedded(), static _ => { }));
        }

        return host;
    }
}
