using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class GetTests(TransportServer server) : IClassFixture<TransportServer>
{
    [Fact]
    public async Task Get_OfQuery_AnswersItsData() =>
        (await Answer.GetAsync(server.Client, "graphql?query=%7B+station+%7B%20name%20%7D+%7D")).ShouldBe(new Answer(
            HttpStatusCode.OK, "application/json; charset=utf-8", """{"data":{"station":{"name":"Aldermoor"}}}""", ""));

    [Fact]
    public async Task Get_WithOperationNameAndVariables_TakesThem()
    {
        var document = Uri.EscapeDataString("query A { a: __typename } query B($s: Boolean!) { b: __typename c: __typename @skip(if: $s) }");
        var variables = Uri.EscapeDataString("""{"s":true}""");

        var answer = await Answer.GetAsync(server.Client, $"graphql?query={document}&operationName=B&variables={variables}&extensions=null");

        answer.Body.ShouldBe("""{"data":{"b":"Query"}}""");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Get_OfMutation_IsNotAllowed(string accept)
    {
        var answer = await Answer.GetAsync(server.Client, "graphql?query=mutation%7Brename(to%3A%22x%22)%7D", accept);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Allow.ShouldBe("POST");
        answer.Body.ShouldBe("""{"errors":[{"message":"Only queries may be run this way.","extensions":{"code":"GRAPHQL_OPERATION_NOT_ALLOWED"}}]}""");
    }

    [Theory]
    [InlineData("graphql", "There is no parameter \\\"query\\\" in the URL.")]
    [InlineData("graphql?query=", "There is no parameter \\\"query\\\" in the URL.")]
    [InlineData("graphql?query=%7Ba%7D&query=%7Bb%7D", "The parameter \\\"query\\\" occurs twice.")]
    [InlineData("graphql?query=%7Ba%7D&variables=%5B%5D", "The parameter \\\"variables\\\" must be a JSON object or null.")]
    [InlineData("graphql?query=%7Ba%7D&variables=%7B", "The parameter \\\"variables\\\" is not valid JSON, or is nested too deeply.")]
    [InlineData("graphql?query=%7Ba%7D&extensions=7", "The parameter \\\"extensions\\\" must be a JSON object or null.")]
    public async Task Get_OfNoGraphQLRequest_IsRefused(string url, string message) =>
        (await Answer.GetAsync(server.Client, url)).ShouldBeRefused(HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", message);
}
