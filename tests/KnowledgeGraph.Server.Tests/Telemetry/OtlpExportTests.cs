using System.Collections.Concurrent;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Telemetry;

public sealed class OtlpExportTests
{
    [Fact]
    public async Task Collector_WhenConfigured_GetsTracesAndMetricsAtTheLatestWhenTheServerStops()
    {
        var received = new ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.MapPost("/otlp/v1/{signal}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var signal = (string)context.Request.RouteValues["signal"]!;
            received.AddOrUpdate(signal, _ => Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        var server = await RunningServer.StartAsync(
            "--Telemetry:OtlpEndpoint", $"{collector.Urls.Single()}/otlp", "--Telemetry:ServiceName", "railway-facts");

        await Answer.PostAsync(server.Client, """{"query":"query Exported { __typename }"}""");
        await server.DisposeAsync();

        received.Keys.Order(StringComparer.Ordinal).ShouldBe(["metrics", "traces"]);
        received["traces"].ShouldContain("Exported");
        received["traces"].ShouldContain("graphql.document.hash");
        received["traces"].ShouldContain("railway-facts");
        received["metrics"].ShouldContain("graphql.server.request.duration");
    }
}
