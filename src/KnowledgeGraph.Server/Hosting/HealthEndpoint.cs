using System.Text;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Whether the process answers, and from which facts: <c>GET /healthz</c>.</summary>
internal static class HealthEndpoint
{
    public const string Path = "/healthz";

    public static RequestDelegate Create(FactSetHost host) => context =>
    {
        var contentHash = "null";
        if (host.TryLease(out var lease))
        {
            using (lease)
            {
                contentHash = $"\"{lease.Value.Graph.ContentHash}\"";
            }
        }

        return new ConstantResponse(
            Encoding.UTF8.GetBytes($$"""{"status":"ok","contentHash":{{contentHash}}}"""), "application/json; charset=utf-8").HandleAsync(context);
    };
}
