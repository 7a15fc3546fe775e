using System.Net;
using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Server.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class FaultTests
{
    [Fact]
    public async Task Fault_OfTheServer_TellsTheClientNothing()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.UseFaultHandler();
        app.MapGet("/", (HttpContext _) => throw new InvalidOperationException("secret"));
        await app.StartAsync();
        using var client = LocalClient.Create(app.Urls.Single());

        var answer = await Answer.GetAsync(client, "/", "text/html");

        answer.ShouldBeRefused(HttpStatusCode.InternalServerError, "HTTP_INTERNAL_ERROR", "The server failed to answer the request.");
    }
}
