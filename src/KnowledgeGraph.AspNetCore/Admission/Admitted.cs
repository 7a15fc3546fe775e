using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>How an operation ended that asked to be admitted.</summary>
/// <param name="Result">What it returned; never postponed.</param>
/// <param name="Refusal">Why it was not run to its end; null if it was.</param>
/// <param name="RetryAfter">When it may be admitted, after a refusal.</param>
internal readonly record struct Admitted(GraphQLResult? Result, RequestError? Refusal = null, TimeSpan RetryAfter = default)
{
    public static Admitted Refused(RequestError refusal, TimeSpan retryAfter) => new(null, refusal, retryAfter);
}
