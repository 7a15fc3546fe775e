using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Watching;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Chooses where the facts come from: a folder that is watched, an image in a file or at an address, or else the assembly.
/// </summary>
internal static class FactSourceChoice
{
    /// <summary>Registers the fact set and, where it can change, the service that follows its files.</summary>
    public static void Add(IServiceCollection services, ServerOptions options, Func<FactGraph> embedded)
    {
        var served = options.ToKnowledgeGraphOptions();
        if (options.Watch is { } folder)
        {
            var documents = options.Watching.Documents is { } path ? new DirectoryInfo(path) : null;
            services.AddSingleton(options.Watching);
            services.AddSingleton(new FactSetFolder(new DirectoryInfo(folder), documents));
            FactSetServices.Add(services, served);
            services.AddFollower<FolderFollower>();
        }
        else if (options.Image is { } image)
        {
            FactSetServices.AddImage(services, served, image);
        }
        else
        {
            FactSetServices.AddOpen(services, served, embedded);
        }
    }
}
