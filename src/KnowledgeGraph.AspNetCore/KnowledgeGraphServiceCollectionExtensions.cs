using KnowledgeGraph;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.FactSets;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the facts that an application serves.</summary>
public static class KnowledgeGraphServiceCollectionExtensions
{
    /// <summary>
    /// Serves a graph that is open already, such as the one that is compiled into the application.
    /// <see cref="Microsoft.AspNetCore.Builder.KnowledgeGraphEndpointRouteBuilderExtensions.MapKnowledgeGraph"/> says at which path.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="graph">Stays open as long as the application runs.</param>
    /// <param name="configure">Sets what is not to have its default.</param>
    /// <exception cref="InvalidOperationException">The application serves a graph already.</exception>
    /// <exception cref="InvalidOptionException">An option is out of its range.</exception>
    /// <example><code>builder.Services.AddKnowledgeGraph(Facts.Graph);</code></example>
    public static IServiceCollection AddKnowledgeGraph(
        this IServiceCollection services, FactGraph graph, Action<KnowledgeGraphOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return FactSetServices.AddOpen(services, Configured(configure), () => graph);
    }

    /// <summary>Serves an image that <c>kg compile</c> wrote, and whatever replaces it.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="image">A file, or an address such as <c>https://facts.example.org/facts.kg</c>.</param>
    /// <param name="configure">Sets what is not to have its default.</param>
    /// <inheritdoc cref="AddKnowledgeGraph(IServiceCollection, FactGraph, Action{KnowledgeGraphOptions}?)" path="/exception"/>
    public static IServiceCollection AddKnowledgeGraph(
        this IServiceCollection services, string image, Action<KnowledgeGraphOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(image);
        return FactSetServices.AddImage(services, Configured(configure), image);
    }

    private static KnowledgeGraphOptions Configured(Action<KnowledgeGraphOptions>? configure)
    {
        var options = new KnowledgeGraphOptions();
        configure?.Invoke(options);
        return options;
    }
}
