using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>Receipts on request, over HTTP.</summary>
public sealed class ReceiptTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Query = "{ factSet { contentHash } }";

    [Theory]
    [InlineData(",\"extensions\":{\"receipt\":true}", null, true)]
    [InlineData(",\"extensions\":{\"receipt\":false}", null, false)]
    [InlineData(",\"extensions\":{\"receipt\":null}", null, false)]
    [InlineData("", null, false)]
    [InlineData("", "include", true)]
    [InlineData("", "omit", false)]
    [InlineData("", "True", true)]
    [InlineData("", "false", false)]
    public async Task Post_ThatAsksForAReceipt_HasOne(string member, string? header, bool expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent($$"""{"query":"{{Query}}"{{member}}}""", Encoding.UTF8, "application/json"),
        };
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Receipt", header);
        }

        using var answer = JsonDocument.Parse((await Answer.OfAsync(server.Client, request)).Body);

        answer.RootElement.TryGetProperty("extensions", out var extensions).ShouldBe(expected);
        if (expected)
        {
            var receipt = extensions.GetProperty("receipt");
            receipt.GetProperty("contentHash").GetString()
                .ShouldBe(answer.RootElement.GetProperty("data").GetProperty("factSet").GetProperty("contentHash").GetString());
            receipt.GetProperty("document").GetString().ShouldBe(Query);
        }
    }

    [Fact]
    public async Task Get_ThatAsksForAReceipt_HasOneAndNoTag()
    {
        using var response = await server.Client.GetAsync(
            "graphql?query=" + Uri.EscapeDataString(Query) + "&extensions=" + Uri.EscapeDataString("""{"receipt":true}"""));

        (await response.Content.ReadAsStringAsync()).ShouldContain("\"receipt\":{\"version\":1,");
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Post_WithAnotherValue_IsRefused() =>
        (await Answer.PostAsync(server.Client, $$$"""{"query":"{{{Query}}}","extensions":{"receipt":"yes"}}""")).ShouldBeRefused(
            HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", "\\\"extensions.receipt\\\" must be true or false.");

    [Theory]
    [InlineData("yes", "GraphQL-Receipt is \\\"yes\\\": it must be include or omit, and given once.")]
    [InlineData("include, include", "GraphQL-Receipt is \\\"include, include\\\": it must be include or omit, and given once.")]
    public async Task Header_WithAnotherValue_IsRefused(string value, string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent($$"""{"query":"{{Query}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Receipt", value);

        (await Answer.OfAsync(server.Client, request)).ShouldBeRefused(HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", message);
    }

    [Fact]
    public async Task Events_WithAReceipt_AreRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent(
                """{"query":"subscription { factSetChanged { factSet { contentHash } } }","extensions":{"receipt":true}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "text/event-stream");

        var answer = await Answer.OfAsync(server.Client, request);

        answer.Body.ShouldContain("Events have no receipts: ask for one with a query whose answer is a single response.");
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
