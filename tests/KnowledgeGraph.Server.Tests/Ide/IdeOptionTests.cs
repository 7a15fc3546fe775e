using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Ide;

public sealed class IdeOptionTests
{
    [Fact]
    public async Task Ide_WhenNotInstalled_IsAPageThatSaysHow()
    {
        var server = await RunningServer.StartAsync("--Ide:Folder", "not-there");

        var page = await Answer.GetAsync(server.Client, "graphql/", "text/html");
        var data = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""");
        await server.DisposeAsync();

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldContain("Install <a href=\"https://nodejs.org\">Node.js</a>");
        data.Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Ide_WhenSwitchedOff_IsNotServed()
    {
        var server = await RunningServer.StartAsync("--Ide:Enabled", "false");

        var page = await Answer.GetAsync(server.Client, "graphql", "text/html");
        var file = await Answer.GetAsync(server.Client, "graphql/index.html");
        await server.DisposeAsync();

        page.Status.ShouldBe(HttpStatusCode.NotAcceptable);
        file.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task PathBase_WhenConfigured_IsBeforeAllPathsAndInTheEndpoint()
    {
        var server = await RunningServer.StartAsync("--Http:PathBase", "/facts");

        using var redirect = new HttpRequestMessage(HttpMethod.Get, "facts/graphql");
        redirect.Headers.Add("Accept", "text/html");
        using var redirected = await server.Client.SendAsync(redirect);
        var page = await Answer.GetAsync(server.Client, "facts/graphql/", "text/html");
        var configuration = await Answer.GetAsync(server.Client, "facts/graphql/bcp-config.json");
        var data = await Answer.GetAsync(server.Client, "facts/graphql?query=%7B__typename%7D");
        await server.DisposeAsync();

        redirected.Headers.Location.ShouldBe(new Uri("/facts/graphql/", UriKind.Relative));
        page.Body.ShouldContain("<title>Banana Cake Pop</title>");
        JsonElement.Parse(configuration.Body).GetProperty("endpoint").GetString().ShouldBe("/facts/graphql");
        data.Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Example_ThatDoesNotFitTheSchema_IsLeftOut()
    {
        var folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.graphql"), "# Fits\r\nquery Fits { __typename }\r\n");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "b.graphql"), "query DoesNot { lines { nodes { id } } }");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "c.graphql"), "query IsNone {");
        var server = await RunningServer.StartAsync("--Ide:Examples", folder.FullName);

        var configuration = await Answer.GetAsync(server.Client, "graphql/bcp-config.json");
        var home = await Answer.GetAsync(server.Client, "/");
        await server.DisposeAsync();
        folder.Delete(recursive: true);

        JsonElement.Parse(configuration.Body).GetProperty("graphQLDocument").GetString().ShouldBe("# Fits\nquery Fits { __typename }\n");
        home.Body.ShouldContain("<h3>Fits</h3>");
        home.Body.ShouldNotContain("DoesNot");
    }

    [Fact]
    public async Task Examples_OfOnesOwnThatDoNotFit_AreOneLineOfLog()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["a.graphql"], "{ aa }");
        await File.WriteAllTextAsync(folder["b.graphql"], "{ bb }");
        using var server = await ServerProcess.StartAsync("--Ide:Examples", folder.Path);

        await Answer.GetAsync(server.Client, "graphql/bcp-config.json");

        var line = await server.LineAsync("Examples in ");
        line.ShouldContain("a.graphql (Cannot query field \"aa\" on type \"Query\".), b.graphql (Cannot query field \"bb\" on type \"Query\".)");
        server.Lines.Count(written => written.Contains("Examples in ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Examples_OfTheServerOverAnotherDomain_AreLeftOutWithoutAWord()
    {
        using var folder = new TemporaryFolder();
        RailwayImages.Publish(0, folder["facts.kg"]);
        using var server = await ServerProcess.StartAsync("--image", folder["facts.kg"]);

        (await Answer.GetAsync(server.Client, "graphql/bcp-config.json")).Status.ShouldBe(HttpStatusCode.OK);
        await server.StopAsync();

        server.Lines.ShouldHaveSingleItem().ShouldBe(server.StartLine);
    }

    [Fact]
    public async Task Introspection_WhenSwitchedOff_IsRefusedAndSchemaIsNotServed()
    {
        var server = await RunningServer.StartAsync("--GraphQL:AllowIntrospection", "false");

        var introspection = await Answer.PostAsync(
            server.Client, """{"query":"{ __schema { queryType { name } } }"}""", accept: "application/graphql-response+json");
        var schema = await Answer.GetAsync(server.Client, "schema.graphql");
        await server.DisposeAsync();

        introspection.Status.ShouldBe(HttpStatusCode.BadRequest);
        schema.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
