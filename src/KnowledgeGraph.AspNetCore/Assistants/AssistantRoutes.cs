using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Mcp;

namespace KnowledgeGraph.AspNetCore.Assistants;

/// <summary>The Model Context Protocol over streamable HTTP, at <c>/mcp</c>.</summary>
internal static class AssistantRoutes
{
    public const string Path = "/mcp";

    private const string NoFacts = "There are no facts to answer from yet. Try again later; the log of the server gives the reason.";

    public static void Add(IServiceCollection services) => services.AddMcpServer().WithHttpTransport(static http =>
    {
        // Without sessions: any of several replicas can answer any request.
        http.Stateless = true;

        // The client is taken from the request here: an IHttpContextAccessor would cost every other request a context of its own.
        http.ConfigureSessionOptions = static (context, options, _) =>
        {
            var client = ClientIdentity.Of(context);
            var (facts, admission) = (Service<FactSetHost>(context), Service<AdmissionControl>(context));
            KnowledgeMcp.Configure(options, () => new ServedFacts(Lease(facts), admission, client));
            return Task.CompletedTask;
        };
    });

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMcp(Path);

    private static Lease<ServedFactSet> Lease(FactSetHost facts) =>
        facts.TryLease(out var lease) ? lease : throw new FactsBusyException(NoFacts);

    private static T Service<T>(HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();
}
