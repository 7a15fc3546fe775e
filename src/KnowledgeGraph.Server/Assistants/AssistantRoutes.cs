using KnowledgeGraph.Mcp;
using KnowledgeGraph.Server.Admission;
using KnowledgeGraph.Server.FactSets;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace KnowledgeGraph.Server.Assistants;

/// <summary>The Model Context Protocol over streamable HTTP, at <c>/mcp</c>.</summary>
internal static class AssistantRoutes
{
    public const string Path = "/mcp";

    private const string NoFacts = "There are no facts to answer from yet. Try again later; the log of the server gives the reason.";

    public static void Add(IServiceCollection services)
    {
        services.AddHttpContextAccessor();

        // Without sessions: each request stands for itself, so that any of several replicas can answer it.
        services.AddMcpServer().WithHttpTransport(http => http.Stateless = true);
        services.AddSingleton<IConfigureOptions<McpServerOptions>>(provider => new ConfigureOptions<McpServerOptions>(options =>
            KnowledgeMcp.Configure(options, () => Acquire(provider))));
    }

    public static void Map(WebApplication app) => app.MapMcp(Path);

    private static ServedFacts Acquire(IServiceProvider provider) => new(
        provider.GetRequiredService<FactSetHost>().TryLease(out var lease) ? lease : throw new FactsBusyException(NoFacts),
        provider.GetRequiredService<AdmissionControl>(),
        ClientIdentity.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
}
