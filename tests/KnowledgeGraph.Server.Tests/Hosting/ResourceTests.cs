using System.Net;
using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

/// <summary>Health, schema, and what all responses have in common.</summary>
public sealed class ResourceTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Health_OfRunningServer_IsOk() =>
        (await Answer.GetAsync(server.Client, "healthz")).ShouldBe(new Answer(
            HttpStatusCode.OK, "application/json; charset=utf-8", $$"""{"status":"ok","contentHash":"{{Facts.Graph.ContentHash}}"}""", ""));

    [Fact]
    public async Task Schema_IsServedAsPrinted()
    {
        var answer = await Answer.GetAsync(server.Client, "schema.graphql");

        answer.ContentType.ShouldBe("text/plain; charset=utf-8");
        answer.Body.ShouldBe(SchemaPrinter.Print(GraphSchema.Create(Facts.Graph)));
    }

    [Fact]
    public async Task Schema_WithoutDescriptions_IsTheStructureAlone() =>
        (await Answer.GetAsync(server.Client, "schema.graphql?descriptions=none")).Body
            .ShouldBe(SchemaPrinter.Print(GraphSchema.Create(Facts.Graph), descriptions: false));

    [Fact]
    public async Task Schema_WithOtherDescriptions_IsRefused()
    {
        var answer = await Answer.GetAsync(server.Client, "schema.graphql?descriptions=few");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldBe("descriptions is neither none nor all: write descriptions=none or descriptions=all.\n");
    }

    [Fact]
    public async Task Resource_ThatClientHas_IsNotSentAgain()
    {
        using var first = await server.Client.GetAsync(new Uri("schema.graphql", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "schema.graphql");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await server.Client.SendAsync(request);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("healthz")]
    [InlineData("schema.graphql")]
    public async Task Head_OfResource_HasItsLengthAndNoBody(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(0);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("healthz")]
    [InlineData("graphql?query=%7B__typename%7D")]
    [InlineData("graphql/index.html")]
    [InlineData("not-there")]
    public async Task Response_OfAnyKind_HasSecurityHeaders(string path)
    {
        using var response = await server.Client.GetAsync(new Uri(path, UriKind.Relative));

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        response.Headers.Contains("Server").ShouldBeFalse();
    }
}
