using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Assistants;
using KnowledgeGraph.AspNetCore.FactSets.Remote;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Registers everything that serves a fact set, and where it comes from.</summary>
internal static class FactSetServices
{
    /// <summary>Everything but the source of the facts, which the caller registers as an <see cref="IFactSource"/>.</summary>
    /// <exception cref="InvalidOperationException">There is one already.</exception>
    /// <exception cref="InvalidOptionException">An option is out of its range.</exception>
    public static void Add(IServiceCollection services, KnowledgeGraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(static service => service.ServiceType == typeof(KnowledgeGraphOptions)))
        {
            throw new InvalidOperationException("AddKnowledgeGraph was called before: an application serves one fact set.");
        }

        options.Check();
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Refusals>();
        services.AddSingleton(provider => new AdmissionControl(
            options.Admission, provider.GetService<ProcessingBudget>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new KnownGraphs(options.Images.History));
        services.AddSingleton(provider => new FactSetFactory(
            options.GraphQL.ToEngineOptions(options.Http), options.GraphQL.ToSchemaOptions(), provider.GetRequiredService<KnownGraphs>()));
        services.AddSingleton(_ => new ChangeBroadcast(options.Subscriptions.KeepAlive));
        services.AddSingleton<FactSetHost>();
        services.AddSingleton(options.Subscriptions);
        services.AddSingleton<EventTransport>();
        if (options.Mcp.Enabled)
        {
            AssistantRoutes.Add(services, options.Mcp);
        }
    }

    /// <summary>A graph that stays as it is.</summary>
    public static IServiceCollection AddOpen(IServiceCollection services, KnowledgeGraphOptions options, Func<FactGraph> open)
    {
        Add(services, options);
        return services.AddSingleton<IFactSource>(provider => new OpenFacts(open, provider.GetRequiredService<FactSetHost>()));
    }

    /// <summary>An image in a file or at an address, with the service that follows it.</summary>
    public static IServiceCollection AddImage(IServiceCollection services, KnowledgeGraphOptions options, string image)
    {
        Add(services, options);
        services.AddSingleton(options.Images);
        if (RemoteAddress.IsMeant(image))
        {
            services.AddSingleton(_ => new RemoteImage(image, options.Images));
            return services.AddFollower<RemoteImageFollower>();
        }

        services.AddSingleton(new ImageFile(image, options.Images));
        return services.AddFollower<ImageFollower>();
    }

    /// <summary>A source that goes on in the background.</summary>
    public static IServiceCollection AddFollower<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TFollower>(
        this IServiceCollection services)
        where TFollower : class, IFactSource, IHostedService
    {
        services.AddSingleton<TFollower>();
        services.AddSingleton<IFactSource>(static provider => provider.GetRequiredService<TFollower>());
        return services.AddHostedService(static provider => provider.GetRequiredService<TFollower>());
    }
}
