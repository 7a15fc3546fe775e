using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Routes that are answered from the fact set that is served when the request comes.</summary>
internal static class FactSetRoutes
{
    private static readonly RequestError NoFacts = new(
        StatusCodes.Status503ServiceUnavailable, TransportErrorCodes.NoFactSet,
            "There are no facts to serve yet. The server's log gives the reason, and so does /diagnostics if it watches fact files.");

    /// <summary>Answers by what <paramref name="choose"/> picks of the set; the set stays open until the answer is sent.</summary>
    public static RequestDelegate From(FactSetHost host, Func<ServedFactSet, RequestDelegate> choose) => context =>
        host.TryLease(out var lease)
            ? AnswerAsync(lease, choose(lease.Value), context)
            : ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, NoFacts);

    /// <summary>Answers by something that takes its own lease.</summary>
    public static RequestDelegate OnceThereAreFacts(FactSetHost host, RequestDelegate answer) => context =>
        host.HasFacts ? answer(context) : ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, NoFacts);

    private static async Task AnswerAsync(Lease<ServedFactSet> lease, RequestDelegate answer, HttpContext context)
    {
        using (lease)
        {
            await answer(context);
        }
    }
}
