using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Mcp;
using ModelContextProtocol.AspNetCore;

namespace KnowledgeGraph.AspNetCore.Assistants;

/// <summary>The Model Context Protocol over streamable HTTP, at <c>/mcp</c>.</summary>
internal static class AssistantRoutes
{
    public const string Path = "/mcp";

    private const string NoFacts = "There are no facts to answer from yet. Try again later; the log of the server gives the reason.";

    /// <exception cref="InvalidOptionException">The questions are not named.</exception>
    public static void Add(IServiceCollection services, AssistantOptions assistants)
    {
        var questions = Parse(assistants.Questions);
        services.AddMcpServer().WithHttpTransport(http => Set(http, questions));
    }

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMcp(Path);

    private static void Set(HttpServerTransportOptions http, OfferedQuestions questions)
    {
        // Without sessions: any of several replicas can answer any request.
        http.Stateless = true;

        // The client is taken from the request here: an IHttpContextAccessor would cost every other request a context of its own.
        http.ConfigureSessionOptions = (context, options, _) =>
        {
            var client = ClientIdentity.Of(context);
            var (facts, admission) = (Service<FactSetHost>(context), Service<AdmissionControl>(context));
            KnowledgeMcp.Configure(options, () => new ServedFacts(Lease(facts), admission, client), questions);
            return Task.CompletedTask;
        };
    }

    private static OfferedQuestions Parse(string questions)
    {
        try
        {
            return OfferedQuestions.Parse(questions);
        }
        catch (FormatException exception)
        {
            throw new InvalidOptionException($"Mcp:Questions is '{questions}'. {exception.Message}");
        }
    }

    private static Lease<ServedFactSet> Lease(FactSetHost facts) =>
        facts.TryLease(out var lease) ? lease : throw new FactsBusyException(NoFacts);

    private static T Service<T>(HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();
}
