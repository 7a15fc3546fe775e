using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Assistants;
using KnowledgeGraph.AspNetCore.Explorer.Entities;
using KnowledgeGraph.AspNetCore.Explorer.Graphs;
using KnowledgeGraph.AspNetCore.Export;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Questions;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore;

/// <summary>Everything that is served of a fact set.</summary>
internal static class KnowledgeGraphEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Opens the first facts and maps all endpoints.</summary>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, ApiPath path)
    {
        var services = endpoints.ServiceProvider;
        if (services.GetService<KnowledgeGraphOptions>() is not { } options)
        {
            throw new InvalidOperationException("There are no facts to serve: call builder.Services.AddKnowledgeGraph(Facts.Graph) first.");
        }

        var host = services.GetRequiredService<FactSetHost>();
        if (host.HasFacts)
        {
            throw new InvalidOperationException("MapKnowledgeGraph was called before: the facts are served at one path.");
        }

        services.GetRequiredService<IFactSource>().OpenFirst();
        var group = endpoints.MapGroup(path.Folder);
        var transport = CreateTransport(services, host, options, group);
        StoredOperationLog.Check(services, host, transport.Trusted);
        PageRoutes.Map(group, path, host, options, FactSetRoutes.OnceThereAreFacts(host, transport.HandleAsync));
        QuestionRoutes.Map(group, path, host, transport, options);
        var sender = new ExportSender(
            path,
            services.GetRequiredService<AdmissionControl>(),
            options.Export,
            options.Http.MaxAge,
            services.GetRequiredService<ILogger<GraphQLTransport>>())
        {
            ClientRefused = transport.ClientRefused,
        };
        EntityRoutes.Map(group, path, host, transport, sender, options);
        SitemapRoutes.Map(group, path, host);
        GraphFileRoute.Map(group, host, sender);
        if (options.Export.Enabled)
        {
            ExportRoute.Map(group, host, sender);
        }

        if (options.Mcp.Enabled)
        {
            AssistantRoutes.Map(group);
        }

        if (options.GraphQL.AllowIntrospection)
        {
            group.MapMethods(SchemaEndpoint.Path, Reading, FactSetRoutes.From(host, static set => set.Vocabulary.SchemaText));
        }

        return group;
    }

    /// <summary>The transport of the API, and that of the namespaced subgraph where there is one.</summary>
    private static GraphQLTransport CreateTransport(
        IServiceProvider services, FactSetHost host, KnowledgeGraphOptions options, RouteGroupBuilder group)
    {
        var logger = services.GetRequiredService<ILogger<GraphQLTransport>>();
        var contentRoot = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
        var admission = services.GetRequiredService<AdmissionControl>();
        ThreadRoom.Ensure(admission);
        var transport = new GraphQLTransport(host, options.Http, options.Documents, contentRoot, logger)
        {
            Events = services.GetRequiredService<EventTransport>(),
            Admission = admission,
            ClientRefused = services.GetRequiredService<Refusals>().Note,
        };
        if (options.GraphQL is { Federation: true, FederationNamespace.Length: > 0 })
        {
            var subgraph = new GraphQLTransport(new SubgraphSource(host), options.Http, options.Documents, contentRoot, logger)
            {
                Admission = admission,
                ClientRefused = transport.ClientRefused,
                Sending = transport.Sending,
            };
            group.Map(SubgraphSource.Path, FactSetRoutes.OnceThereAreFacts(host, subgraph.HandleAsync));
        }

        return transport;
    }
}
