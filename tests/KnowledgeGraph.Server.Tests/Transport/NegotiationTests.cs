using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class NegotiationTests(TransportServer server) : IClassFixture<TransportServer>
{
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQL = "application/graphql-response+json; charset=utf-8";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json, application/json", GraphQL)]
    [InlineData("application/json, application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/json;q=0, */*", GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8", GraphQL)]
    [InlineData("text/html, application/xml;q=0.9, */*;q=0.8", Json)]
    public async Task Accept_OfWhatThereIs_ChoosesMediaType(string? accept, string expected)
    {
        var answer = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""", accept: accept);

        answer.ContentType.ShouldBe(expected);
        answer.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("image/*, text/plain")]
    [InlineData("no media type")]
    public async Task Accept_OfNothingThatThereIs_IsRefused(string accept) =>
        (await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""", accept: accept)).ShouldBeRefused(
            HttpStatusCode.NotAcceptable,
            "HTTP_NOT_ACCEPTABLE",
            "Responses are application/graphql-response+json or application/json, in UTF-8; the header Accept allows neither.");

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.OK)]
    [InlineData("{", "application/graphql-response+json", HttpStatusCode.BadRequest)]
    [InlineData("{", null, HttpStatusCode.BadRequest)]
    [InlineData("{", "*/*", HttpStatusCode.BadRequest)]
    [InlineData("{ nowhere }", "application/json", HttpStatusCode.OK)]
    [InlineData("{ nowhere }", "text/html, application/xml;q=0.9, */*;q=0.8", HttpStatusCode.BadRequest)]
    [InlineData("{ nowhere }", "application/graphql-response+json", HttpStatusCode.BadRequest)]
    [InlineData("query ($a: Int!) { echo(text: \\\"x\\\") }", "application/graphql-response+json", HttpStatusCode.BadRequest)]
    [InlineData("{ broken }", "application/graphql-response+json", HttpStatusCode.OK)]
    public async Task Status_OfGraphQLError_FollowsMediaType(string document, string? accept, HttpStatusCode expected)
    {
        var answer = await Answer.PostAsync(server.Client, $$"""{"query":"{{document}}"}""", accept: accept);

        answer.Status.ShouldBe(expected);
        answer.Body.ShouldStartWith("""{"errors":[{"message":""");
    }

    [Fact]
    public async Task Refusal_OfDocument_HasItsPlace() =>
        (await Answer.PostAsync(server.Client, """{"query":"{\n  station { nam }\n}"}""", accept: "application/graphql-response+json")).Body.ShouldContain(
            """
            "locations":[{"line":2,"column":13}]
            """);
}
