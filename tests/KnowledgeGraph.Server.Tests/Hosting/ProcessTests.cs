using System.Net;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class ProcessTests
{
    [Fact]
    public async Task Process_StartedFromAnyFolder_ServesFactsPageAndIde()
    {
        using var server = await ServerProcess.StartAsync();

        var facts = await Answer.PostAsync(server.Client, """{"query":"{ factSet { contentHash entityCount } }"}""");
        var home = await Answer.GetAsync(server.Client, "/");
        var ide = await Answer.GetAsync(server.Client, "graphql/", "text/html");
        var configuration = await Answer.GetAsync(server.Client, "graphql/bcp-config.json");

        facts.Body.ShouldBe(
            $$"""{"data":{"factSet":{"contentHash":"{{Facts.Graph.ContentHash}}","entityCount":{{Facts.Graph.Entities.Count}}""" + "}}}");
        home.Status.ShouldBe(HttpStatusCode.OK);
        ide.Body.ShouldContain("Banana Cake Pop");
        configuration.Body.ShouldContain("query WhoLedNato");
        server.StartLine.ShouldContain($"Serving {Facts.Graph.Ontology.Name}: {Facts.Graph.Entities.Count} entities");
    }
}
