using System.Text;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Health;

/// <summary>Whether the process answers, and from which facts: <c>GET /healthz</c>.</summary>
internal static class HealthEndpoint
{
    public const string Path = "/healthz";

    public static RequestDelegate Create(string contentHash) =>
        new ConstantResponse(Encoding.UTF8.GetBytes($$"""{"status":"ok","contentHash":"{{contentHash}}"}"""), "application/json; charset=utf-8")
            .HandleAsync;
}
